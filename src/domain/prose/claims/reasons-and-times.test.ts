import { describe, expect, test } from 'vitest';
import { readingsOf, sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

/** Each figure, whole, in the report of 2023. */
const read = (text: string) => claimsIn(text, true, 2023).map((one) => sayReading(text, one));

describe('carried over for a reason', () => {
  test.each(
    readingsOf(`
收到申请6件，另有1件因涉及商业秘密需征求意见，结转下年度办理。
  6|件 words=收到申请6件 rows=received value=6
  1|件 words=1件因涉及商业秘密需征求意见 rows=carriedOut value=1
收到申请6件，另有1件因征地批复尚未下达，转2024年办理。
  6|件 words=收到申请6件 rows=received value=6
  1|件 words=1件因征地批复尚未下达 rows=carriedOut value=1
收到申请6件，有1件因涉及第三方商业秘密，结转下年度办理。
  6|件 words=收到申请6件 rows=received value=6
  1|件 words=1件因涉及第三方商业秘密 rows=carriedOut value=1
收到申请6件，另有1件需补正，转入次年。
  6|件 words=收到申请6件 rows=received value=6
  1|件 words=1件需补正 rows=carriedOut value=1
收到申请6件，另有1件因涉及商业秘密，经研究结转下年度办理。
  6|件 words=收到申请6件 rows=received value=6
  1|件 words=1件因涉及商业秘密 rows=carriedOut value=1
收到申请6件，另有1件因涉及商业秘密不予公开，2件结转下年度。
  6|件 words=收到申请6件 rows=received value=6
  1|件 words=1件因涉及商业秘密不予公开 rows=3.3.4 or=refused value=1
  2|件 words=2件结转下年度 rows=carriedOut value=2
收到申请6件，不予公开1件，因涉及商业秘密需征求意见，结转下年度办理。
  6|件 words=收到申请6件 rows=received value=6
  1|件 words=不予公开1件 rows=refused value=1
加上2022年未办完转来的1件，全年需办理8件。
  1|件 words=2022年未办完转来的1件 rows=carriedIn value=1
  8|件 words=办理8件 rows=handled value=8
加上２０２２年未办完转来的１件，全年需办理８件。
  １|件 words=２０２２年未办完转来的１件 rows=carriedIn value=1
  ８|件 words=办理８件 rows=handled value=8
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('what others think, and what was told in other years', () => {
  test.each(
    readingsOf(`
第三方不同意公开2件，仍决定予以公开。
  2|件 words=第三方不同意公开2件 isLimited value=2
第三方均拒绝提供2件。
  2|件 words=提供2件 isLimited value=2
不予公开的2件均为2022年答复，申请人不服。
  2|件 words=不予公开的2件 rows=refused isLimited value=2
不予公开的2件为上年答复。
  2|件 words=不予公开的2件 rows=refused isLimited value=2
不予公开的2件均为2023年答复。
  2|件 words=不予公开的2件 rows=refused value=2
不予公开的2件已于上年答复。
  2|件 words=不予公开的2件 rows=refused value=2
2021年结转2022年的1件已办结。
  1|件 words=2021年结转2022年的1件 rows=carriedIn isLimited value=1
2022年结转2023年的1件已办结。
  1|件 words=2022年结转2023年的1件 rows=carriedIn value=1
2021年结转的1件已办结。
  1|件 words=2021年结转的1件 rows=carriedIn or=carriedOut isLimited value=1
拟将12月28日收到的1件结转下年度。
  1|件 words=拟将12月28日收到的1件 rows=carriedOut isLimited value=1
拟结转下年度的1件。
  1|件 words=拟结转下年度的1件 rows=carriedOut value=1
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('of other things', () => {
  test.each(
    readingsOf(`
被申请的1件行政复议结果为维持。
申请3件的行政复议。
收到申请3件，诉讼1件。
  3|件 words=收到申请3件 rows=received value=3
答复申请64件，其中救助申请56件、政府信息公开申请8件。
  8|件 words=政府信息公开申请8件 rows=received or=answered isInPart isNamed value=8
答复政府信息公开申请8件，其中信件2件、政府信息公开申请6件。
  8|件 words=答复政府信息公开申请8件 rows=answered isNamed value=8
  2|件 words=2件 isInPart isLimited value=2
  6|件 words=政府信息公开申请6件 rows=received or=answered isInPart isNamed value=6
收到申请64件，其中救助申请56件、政府信息公开申请8件。
  8|件 words=政府信息公开申请8件 rows=received isInPart isNamed value=8
收到申请6件。申请材料齐全，作部分公开的2件。
  6|件 words=收到申请6件 rows=received value=6
  2|件 words=部分公开的2件 rows=partial value=2 sentence=1
收到申请6件。分送规划办查找资料，6件均已办结。
  6|件 words=收到申请6件 rows=received value=6
  6|件 words=6件均已办结 rows=answered value=6 sentence=1
收到申请6件。整理档案材料，2件已办结。
  6|件 words=收到申请6件 rows=received value=6
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('counts without a counter', () => {
  test.each(
    readingsOf(`
依申请公开受理量（件）：6；答复方式：邮寄。
  6 words=6 rows=received value=6
依申请公开受理量：6；答复方式：邮寄。
  6 words=6 rows=received value=6
依申请公开受理量（件）6；
  6 words=依申请公开受理量（件）6 rows=received isNamed value=6
依申请公开受理情况：6；
依申请公开受理量：第6；
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('one of each', () => {
  test.each(
    readingsOf(`
收到一件、登记一件、答复一件。
予以公开五件，部分公开二件，无法提供一件，不予处理一件。
  五|件 words=予以公开五件 rows=granted value=5
  二|件 words=部分公开二件 rows=partial value=2
  一|件 words=无法提供一件 rows=unable value=1
  一|件 words=不予处理一件 rows=unhandled value=1
受理一件，部分公开一件。
  一|件 words=受理一件 rows=received value=1
  一|件 words=部分公开一件 rows=partial value=1
受理一件，撤回一件。
  一|件 words=受理一件 rows=received value=1
  一|件 words=撤回一件 rows=3.6.3 value=1
受理一件，办结一件。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});
