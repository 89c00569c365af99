/** Which of the five topics the text of section one speaks of without a heading of theirs. */
import type { OfficialTopic } from '../core/topics.ts';
import { type SectionOne, textUnder } from './section-one.ts';
import { spokenResults } from './three-results.ts';

/** In a section without headings: any word of the topic. */
const loosely: Readonly<Record<OfficialTopic, RegExp>> = {
  publication: /(?:公开|发布|公示|公布).{0,12}(?:信息|文件|条|篇)|信息.{0,8}(?:公开|发布)|主动公开/,
  application: /申请/,
  management:
    /管理|属性|审查|审核|审签|三审|定密|归档|台账|目录|规范性文件|清理|制度|流程|登记|备案/,
  platform: /平台|网站|公众号|公开栏|公示栏|媒体|微信|微博|专栏|专区|广播|渠道|载体|大厅|阵地/,
  supervision: /监督|保障|考核|考评|评议|评价|满意|问责|追责|追究|培训|检查|督查|抽查|领导小组/,
};

/** Beside headings of other topics: what can be nothing else. */
const surely: Readonly<Record<OfficialTopic, RegExp>> = {
  publication: /(?:主动)?(?:公开|发布)(?:了|各类|政府|政务)*信息(?:数|共|共计|计)?\s*\d/,
  application: /(?:收到|受理|接到|办理|办结|答复|没有|无|未有)[^。；，]{0,16}申请/,
  management: /信息(?:资源)?的?管理|公开属性|源头认定|保密审查|信息(?:发布)?审[核查]/,
  platform:
    /(?:网站|平台|公众号|公开栏|新媒体|专栏|专区)[^。；，]{0,10}(?:运行|运维|维护|建设|管理|改版)|(?:运行|运维|维护|建设|管理|开设|设立)[^。；，]{0,10}(?:网站|平台|公众号|公开栏|新媒体|专栏|专区)/,
  supervision: /监督保障|保障监督/,
};

/** With fewer headings than these, a section is one of running text. */
const fewHeadings = 2;

export function isTopicCovered(section: SectionOne, topic: OfficialTopic): boolean {
  const { headings } = section;
  if (headings.some(({ topics }) => topics.includes(topic))) return true;
  const all = textUnder(section, () => true);
  if (headings.length < fewHeadings) {
    const names = headings.map(({ words }) => words).join('\n');
    return loosely[topic].test(all + names);
  }
  if (topic === 'application' && surely.application.test(all)) return true;
  if (topic === 'supervision' && spokenResults(all).length > 1) return true;
  const elsewhere = textUnder(
    section,
    ({ topics }) => topics.length === 0 || topics[0] === 'other',
  );
  return surely[topic].test(elsewhere);
}
