/** Section one speaks of the five topics. */
import { sectionPlace } from '../../../../place/place.ts';
import { oneFinding } from '../../../core/make-finding.ts';
import { sectionRule } from '../core/section-rule.ts';
import { type OfficialTopic, officialTopics } from '../core/topics.ts';
import { isPrefaceAlone } from './preface.ts';
import { sectionOne } from './section-one.ts';
import { isTopicCovered } from './spoken-topics.ts';

const topicNames: Readonly<Record<OfficialTopic, string>> = {
  publication: '主动公开',
  application: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  supervision: '监督保障',
};

const advices: Readonly<Record<OfficialTopic, string>> = {
  publication: '请写本年主动公开了哪些信息、多少条。',
  application: '请写本年收到和办理申请的情况；没有收到的，也请写明。',
  management: '请写公开属性认定、发布审查、文件清理等管理情况。',
  platform: '请写网站专栏、政务新媒体、公开栏等平台的建设和维护情况。',
  supervision: '请写监督检查、培训，以及工作考核、社会评议、责任追究结果的情况。',
};

export const fiveTopics = sectionRule({
  id: 'S-ASPECT5',
  title: '第一部分写到五个方面',
  level: 'warning',
  basis: {
    source:
      '国办公开办函〔2021〕30号：总体情况主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障',
    evidence: '核',
  },
  reads: ['text'],
  sections: [1],
  find: (_, { subject }, head) => {
    const section = sectionOne(subject.text);
    if (!section.isWritten || isPrefaceAlone(section)) return [];
    return officialTopics
      .filter((topic) => !isTopicCovered(section, topic))
      .map((topic) =>
        oneFinding(head, subject, {
          place: sectionPlace(1),
          aspect: topic,
          message: `第一部分没有写到“${topicNames[topic]}”`,
          advice: advices[topic],
          text: topic,
          waitsForLeaving: true,
        }),
      );
  },
});
