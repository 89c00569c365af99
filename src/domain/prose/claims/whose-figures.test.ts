/** Whose figures are: of one applicant or kind of them, in brackets, of other matters; and how applications are dealt with. */
import { describe, expect, test } from 'vitest';
import { readingsOf, sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

const read = (line: string) => claimsIn(line, true, 2023).map((claim) => sayReading(line, claim));

describe('of whom they are told', () => {
  test.each(
    readingsOf(`
申请有4件：自然人3件，公益组织1件。自然人的3件，2件予以公开，1件不予公开。
  4|件 words=申请有4件 rows=received value=4
  1|件 words=1件 isInPart isLimited value=1
  2|件 words=2件予以公开 rows=granted isLimited isPartOfAll value=2 sentence=1
  1|件 words=1件不予公开 rows=refused isLimited isPartOfAll value=1 sentence=1
自然人的3件，2件予以公开，全年1件不予公开。
  2|件 words=2件予以公开 rows=granted isLimited isPartOfAll value=2
  1|件 words=1件不予公开 rows=refused value=1
自然人的3件；2件予以公开。
  2|件 words=2件予以公开 rows=granted value=2 sentence=1
自然人提出3件，2件予以公开。
  3|件 words=自然人提出3件 rows=received isLimited value=3
  2|件 words=2件予以公开 rows=granted value=2
有一位申请人同日提交的3件内容相同，并作1份答复，仍按3件统计。
  3|件 words=提交的3件 rows=received isLimited value=3
  1|份 words=1份答复 rows=answered isLimited value=1
  3|件 words=3件 isLimited isCountedAs value=3
有申请人提交的3件内容相同。
  3|件 words=提交的3件 rows=received value=3
同一申请人提交3件申请，答复1件。
  3|件 words=同一申请人提交3件 rows=received isLimited isPartOfAll value=3
  1|件 words=答复1件 rows=answered isLimited value=1
其中1名村民提交3件申请。
  1|名 words=1名 isInPart isLimited value=1
  3|件 words=村民提交3件 rows=received isInPart isLimited value=3
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('asked for, and more than all', () => {
  test.each(
    readingsOf(`
收到1份要求公开低保名单的申请。
  1|份 words=收到1份 rows=received isLimited isPartOfAll value=1
收到要求公开低保名单的申请1份。
  1|份 words=收到要求公开低保名单的申请1份 rows=received isLimited isPartOfAll value=1
收到1份要求公开低保名单的来信。
  1|份 words=收到1份 rows=received value=1
收到1件向县民政局要求公开低保名单的申请。
  1|件 words=收到1件 rows=received isLimited value=1
收到申请公开低保名单1件。
收到网上申请3件。
  3|件 words=收到网上申请3件 rows=received isLimited isPartOfAll value=3
全年通过网站收到网上申请3件。
  3|件 words=网站收到网上申请3件 rows=received isLimited isPartOfAll value=3
全年通过网站、信函收到申请3件。
收到自然人申请3件。
  3|件 words=收到自然人申请3件 rows=received isLimited isPartOfAll value=3
答复自然人申请3件。
  3|件 words=答复自然人申请3件 rows=answered isLimited value=3
受理9件，按时办结9件。
  9|件 words=受理9件 rows=received value=9
  9|件 words=按时办结9件 rows=answered value=9
受理9件，按时答复信访9件。
  9|件 words=受理9件 rows=received value=9
受理9件，当场办结9件。
  9|件 words=受理9件 rows=received value=9
  9|件 words=当场办结9件 rows=answered isLimited value=9
县政府网站在线提交2件，信函1件，合计收到申请3件。
  2|件 words=县政府网站在线提交2件 rows=received isLimited value=2
  3|件 words=收到申请3件 rows=received value=3
县政府转来2件，合计收到申请3件。
  3|件 words=收到申请3件 rows=received isLimited value=3
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('in brackets', () => {
  test.each(
    readingsOf(`
不予公开4件（3件为保护第三方合法权益〔含第三方不同意的2件〕，1件为过程性信息）。
  4|件 words=不予公开4件 rows=refused value=4
  3|件 words=3件为保护第三方合法权益 rows=3.3.4 isInPart value=3
  2|件 words=第三方不同意的2件 rows=3.3.4 isInPart isLimited value=2
  1|件 words=1件为过程性信息 rows=3.3.6 isInPart value=1
不予公开4件（3件为保护第三方合法权益（含第三方不同意的2件），1件为过程性信息）。
  4|件 words=不予公开4件 rows=refused value=4
  3|件 words=3件为保护第三方合法权益 rows=3.3.4 isInPart value=3
  2|件 words=第三方不同意的2件 rows=3.3.4 isInPart isLimited value=2
  1|件 words=1件为过程性信息 rows=3.3.6 isInPart value=1
予以公开14件。相较上年（公开10件、部分公开2件），多了4件。
  14|件 words=予以公开14件 rows=granted value=14
  10|件 words=公开10件 rows=granted isInPart isLimited value=10 sentence=1
  2|件 words=部分公开2件 rows=partial isInPart isLimited value=2 sentence=1
与去年（公开10件）相比，公开14件。
  10|件 words=公开10件 rows=granted isInPart isLimited value=10
  14|件 words=公开14件 rows=granted value=14
公开14件（上年10件）。
  14|件 words=公开14件 rows=granted value=14
公开14件（较上年多4件，其中部分公开2件）。
  14|件 words=公开14件 rows=granted value=14
  2|件 words=部分公开2件 rows=partial isInPart value=2
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('other matters', () => {
  test.each(
    readingsOf(`
行政许可方面，受理申请134件，4件转到下年。申请收到5件。
  5|件 words=申请收到5件 rows=received value=5 sentence=1
（一）行政处罚方面：受理申请134件。
一是信访事项方面，收到申请3件。
许可134件，受理申请134件。
  134|件 words=134件 isLimited value=134
  134|件 words=受理申请134件 rows=received value=134
行政许可方面，政府信息公开申请收到3件。
  3|件 words=政府信息公开申请收到3件 rows=received isNamed value=3
在审批领域，受理申请134件。
播报少，全年只有26条。
收到申请26条。
  26|条 words=收到申请26条 rows=received value=26
收到申请3件，公开信息26条。
  3|件 words=收到申请3件 rows=received value=3
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('how they are dealt with', () => {
  test.each(
    readingsOf(`
登记、交办、拟稿、审核、送达五步走，全部办结9件。
  9|件 words=办结9件 rows=answered value=9
登记和审核，办结9件。
  9|件 words=办结9件 rows=answered value=9
登记、培训，办结9件。
登记，办结9件。
  9|件 words=办结9件 rows=answered value=9
五件均在15个工作日内答复，无结转。
  五|件 words=五件 isLimited value=5
五件均已答复，没有不予公开。
  五|件 words=五件均已答复 rows=answered value=5
五件已答复，结转1件。
  五|件 words=五件已答复 rows=answered value=5
  1|件 words=结转1件 rows=carriedOut or=carriedIn value=1
另有1件因需征求意见，结转下年。
  1|件 words=1件因需征求意见 rows=carriedOut value=1
不作申请处理1件，内容为举报。
  1|件 words=不作申请处理1件 rows=unhandled value=1
共办复9件。
  9|件 words=办复9件 rows=answered value=9
对其中1件部分公开的答复，申请人提出行政复议。
  1|件 words=1件部分公开的答复 rows=partial isInPart isLimited value=1
对其中1件部分公开的答复，申请人表示满意。
  1|件 words=1件部分公开的答复 rows=partial isInPart value=1
部分公开的答复1件，申请人不服。
  1|件 words=部分公开的答复1件 rows=partial value=1
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('items of one application', () => {
  test.each(
    readingsOf(`
有申请人一次提出9项内容，按一件登记；全年共登记2件。
  一|次 words=一次 isLimited value=1
  一|件 words=一件登记 rows=received isCountedAs value=1
  2|件 words=登记2件 rows=received isCountedAs value=2 sentence=1
一次提出9项诉求。
  一|次 words=一次 isLimited value=1
提出9项申请。
  9|项 words=提出9项 rows=received value=9
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('some of them, and all of them', () => {
  test.each(
    readingsOf(`
三件申请有两件走错了门。
  三|件 words=三件 isLimited value=3
  两|件 words=申请有两件 rows=received isLimited value=2
申请中有两件走错了门。
  两|件 words=申请中有两件 rows=received value=2
除去申请人当日撤回的1件后，登记受理9件。
  1|件 words=当日撤回的1件 rows=3.6.3 isLimited value=1
  9|件 words=登记受理9件 rows=received value=9
自然人12名提出14件，企业1家提出2件。
  14|件 words=提出14件 rows=received isLimited value=14
  2|件 words=提出2件 rows=received isLimited value=2
自然人提出14件。
  14|件 words=自然人提出14件 rows=received isLimited value=14
来件与申请混在一起，登记初期出现过2次误判。
收到申请一起。
  一|起 words=收到申请一起 rows=received value=1
收到申请2次。
  2|次 words=收到申请2次 rows=received value=2
23件的结果构成：予以公开，12件，部分公开，3件。
  23|件 words=23件 isLimited value=23
  12|件 words=12件 rows=granted value=12
  3|件 words=3件 isLimited value=3
予以公开11件；部分公开4件。合计15件，结转1件。
  11|件 words=予以公开11件 rows=granted value=11
  4|件 words=部分公开4件 rows=partial value=4 sentence=1
  15|件 words=15件 isLimited isCountedAs value=15 sentence=2
  1|件 words=结转1件 rows=carriedIn or=carriedOut value=1 sentence=2
予以公开11件；部分公开4件。申请合计15件。
  11|件 words=予以公开11件 rows=granted value=11
  4|件 words=部分公开4件 rows=partial value=4 sentence=1
  15|件 words=申请合计15件 rows=received value=15 sentence=2
收到申请11件；结转4件。合计15件。
  11|件 words=收到申请11件 rows=received value=11
  4|件 words=结转4件 rows=carriedIn or=carriedOut value=4 sentence=1
  15|件 words=15件 rows=received value=15 sentence=2
要求公开征地方案的3件，要求公开村级收支的2件，合计5件。
  5|件 words=5件 rows=received value=5
尚在办理期限内的2件，转入下年度。
  2|件 words=尚在办理期限内的2件 rows=carriedOut value=2
今年新拟文件88份，标注属性：可公开的31份、依申请的22份、不可公开的35份。
政府信息1036条，应主动公开的412条，可依申请公开的287条，不予公开的337条。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});
