import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../../../../testkit/domain/say-reading.ts';
import { countedIn } from './counted.ts';
import { wrongDivisions, wrongDivisionsBefore } from './find-divisions.ts';
import { type WrongSum, wrongLists } from './find-lists.ts';
import { wrongTopics } from './find-topics.ts';
import { totalsIn, wrongTotals } from './find-totals.ts';

/** Every sum that is read in a line, by each way of reading; of totals also those that agree. */
const read = (text: string) => {
  const counted = countedIn(text);
  const totals = totalsIn(text, counted);
  const inTotals = new Set(totals.map(({ whole }) => whole));
  return [
    ...say(
      'list',
      wrongLists(text, counted, (one) => inTotals.has(one)),
    ),
    ...totals.map(({ whole, parts }) => `total ${whole.value}: ${terms(parts)}`),
    ...say('total', wrongTotals(text, counted, totals)),
    ...say('divided', wrongDivisions(text, counted)),
    ...say('divided before', wrongDivisionsBefore(text, counted)),
    ...say('topics', wrongTopics(text, counted)),
  ];
};

const terms = (parts: WrongSum['parts']) => parts.map(({ value }) => value).join('+');
const say = (how: string, wrong: readonly WrongSum[]) =>
  wrong.map(
    ({ whole, parts, isShort, isTwice }) =>
      `${how} ${whole.value}${isTwice ? ' twice' : ''}≠${terms(parts)}${isShort ? ' short' : ''}`,
  );

describe('parts of parts', () => {
  test.each(
    readingsOf(`
诉讼3件：直接起诉1件，法院驳回；复议后起诉2件，维持1件、尚未审结1件。
诉讼4件：直接起诉1件，法院驳回；复议后起诉2件，维持1件、尚未审结1件。
  list 4≠1+2+1+1
发放90份：村级60份，含宣传册40份、折页20份；集市30份。
发放90份：村级60份，含宣传册40份、折页20份；集市35份。
  list 90≠60+35
发放90份：村级60份、宣传册40份、折页20份、集市30份。
  list 90≠60+40+20+30
发放90份：村级60份；宣传册40份；折页20份；集市30份。
  list 90≠60+40+20+30
发放90份：村级60份，宣传册40份；折页20份；集市30份。
  list 90≠60+40
发放90份：村级60份，其中宣传册60份；集市35份。
发放90份：村级60份，其中宣传册60份；集市30份。
发放90份：村级60份（即折页60份），集市30份。
发放9.5份：村级6份，含折页3.5份、手册2.5份；集市3.5份。
接收132件，其中可公开61件，已公开61件。
接收132件，其中可公开61件，已公开60件。
  list 132≠61+60 short
接收132件，其中甲61件，已公开61件。
  list 132≠61+61 short
接收122件，其中可公开61件、未公开61件。
接收132件，其中应公开61件，均已公开61件，乙71件。
不予公开4件（3件为保护第三方〔含不同意的2件〕，1件为过程性信息）。
不予公开4件（2件为保护第三方〔含不同意的2件〕，1件为过程性信息）。
  list 4≠2+1
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('lists that go on', () => {
  test.each(
    readingsOf(`
公开328条：网站95条，公众号163条，公开栏70期。
公开328条：网站95条，公众号163条、公开栏70期。
公开328条：网站95条，公众号163条，另外还在村里的公开栏里贴了70期。
  list 328≠95+163
公开328条：网站95条，公众号163条。公开栏70期。
  list 328≠95+163
公开328条，公众号163条，公开栏70期。
公开228条：网站95条，公众号163条，公开栏70期。
  list 228≠95+163
被纠正3件：漏答1件，系所列事项中的一项；理由不足1件。
补齐25个；剩下的4个属于县级。其中养老补了8个，救助补了6个。
剩下的14个属于县级。其中养老8个，救助5个。
  list 14≠8+5 short
剩下的14个属于县级，其中养老8个，救助7个。
  list 14≠8+7
处罚18件，其中申请强制执行的1件；强制2件。
处罚18件，其中申请强制执行的1件；占5.6%；强制2件。
处罚18件，其中申请强制执行的1件、移送2件；强制2件。
  list 18≠1+2 short
按渠道分：公开24条，网站15条、公众号8条；按类别分：动态19条、公告4条。
公开24条：网站15条、公众号8条；按类别分：动态19条、公告4条。
  list 24≠15+8
公开24条，按类别分：动态19条、公告4条。
公开24条，按类别分：动态19条、公告4条，没有其他。
  list 24≠19+4
  divided 24≠19+4
公开24条，按类别分：动态19条、公告6条。
  list 24≠19+6
公开24条，按渠道分：网站19条、公众号4条。
  list 24≠19+4
  divided 24≠19+4
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('what stands between a whole and its first part', () => {
  test.each(
    readingsOf(`
平台4个：网站子站、公众号；后台账号9个，年内收回2个。
平台4个；分别为：网站9个、公众号2个。
  list 4≠9+2
2件要等测绘成果，2月办结；1件有异议，3月办结；2件延期。
唯一的一件不予公开，申请人先复议、后起诉：复议1件，诉讼1件。
申请1件，其中公开1件、不予公开1件。
  list 1≠1+1
申请1件：公开1件、不予公开1件。
  list 1≠1+1
收到4件，均为自然人。其中某村民要求公开账目，已公开；另有2件公开，1件不掌握。
收到4件，其中某村民要求公开账目，另2件公开，1件不掌握。
新收4件，自然人3件，企业1件；上年结转2件。合计6件均已办结。
  total 6: 4+3+1+2
新收4件，自然人3件，企业2件，合计5件均已办结。
  total 5: 4+3+2
  total 4≠3+2
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('the same thing twice, and what means it elsewhere', () => {
  test.each(
    readingsOf(`
发布194条，其中财政21条、民政66条；广播每期8分钟。
  list 194≠21+66 short
发布194条，其中财政21条、民政66条，每条都配图。
发布194条，其中财政21条、民政66条；两个渠道同步发布。
共收1916条，其中新增724条、删除58条。
公开38条，其中招工21条，比其余三类还多4条。
公开587条，其中网站211条、公众号302条、公示屏65条，三个渠道互不重复。
  list 587≠211+302+65
公开587条，其中网站211条、公众号302条、公示屏65条，两个渠道互不重复。
  list 587≠211+302+65 short
组织培训5场次，即集中2场、线上1场、跟班1场。
  list 5≠2+1+1
组织培训5人次，即集中2人、线上1人、跟班1人。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});
