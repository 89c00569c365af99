import { describe, expect, test } from 'vitest';
import { readingsOf, sayReading } from '../../../testkit/domain/say-reading.ts';
import { officeNames } from '../word-kinds/office-names.ts';
import { readCases } from './read-cases.ts';

const names = officeNames('云溪县青禾镇人民政府');

/** Each count, whole: what is quoted, its number, its row and cells, and whose it is. */
const read = (text: string) => readCases(text, 2023, names).map((one) => sayReading(text, one));

describe('reviews and lawsuits named together, or in turn', () => {
  test.each(
    readingsOf(`
复议案、诉讼案均为0件。
  复议案、诉讼案均为0件 number=0|件 says=0 row=total cells=[table4.review.total]
  复议案、诉讼案均为0件 number=0|件 says=0 row=total cells=[table4.direct.total, table4.after.total]
政府信息公开申请、行政复议均为0件。
  行政复议均为0件 number=0|件 says=0 row=total cells=[table4.review.total] isNamed
行政复议、行政诉讼均由复议机关和法院维持2件。
  行政复议、行政诉讼均由复议机关和法院维持2件 number=2|件 says=2 row=upheld cells=[table4.review.upheld, table4.direct.upheld, table4.after.upheld]
经复议机关、人民法院维持1件。
  复议机关、人民法院维持1件 number=1|件 says=1 row=upheld cells=[table4.direct.upheld, table4.after.upheld]
行政复议培训和行政诉讼2件。
行政复议办结和行政诉讼2件。
3件行政复议和诉讼案件。
  3件 number=3|件 says=3 row=total cells=[table4.review.total, table4.direct.total, table4.after.total]
收到2起复议诉讼。
  收到2起 number=2|起 says=2 row=total cells=[table4.review.total, table4.direct.total, table4.after.total]
行政诉讼：经复议的1件、未经复议的1件，均判决驳回。
  行政诉讼：经复议的1件 number=1|件 says=1 row=total cells=[table4.after.total]
  未经复议的1件 number=1|件 says=1 row=total cells=[table4.direct.total]
申请人对复议决定不服，向法院起诉1件，法院判决维持。
  法院起诉1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
行政复议申请人各1件。
行政复议案件2件，本单位各答复1件。
  行政复议案件2件 number=2|件 says=2 row=total cells=[table4.review.total]
复议若干件。
复议1件无，诉讼2件。
  复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
  诉讼2件 number=2|件 says=2 row=total cells=[table4.direct.total, table4.after.total]
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('the part that is of the disclosure of information', () => {
  test.each(
    readingsOf(`
行政复议5件，信息公开类1件。
  信息公开类1件 number=1|件 says=1 isPart row=total cells=[table4.review.total] isNamed
行政复议2件；其中信息公开1件。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
  信息公开1件 number=1|件 says=1 isPart row=total cells=[table4.review.total] sentence=1 isNamed
涉诉4件，2件系信息公开。
  2件 number=2|件 says=2 isPart row=total cells=[table4.direct.total, table4.after.total] isNamed
涉诉4件，办结2件属信息公开。
  涉诉4件 number=4|件 says=4 row=total cells=[table4.direct.total, table4.after.total] isNamed
复议4件，2件属于信息公开，1件属于征地。
  2件 number=2|件 says=2 isPart row=total cells=[table4.review.total] isNamed
涉及我镇的各类行政复议9件，其中政府信息公开类三件，均获维持。
  政府信息公开类三件 number=三|件 says=3 isPart row=total cells=[table4.review.total] isNamed
  均获维持 says=3 row=upheld cells=[table4.review.upheld] of=[table4.review.total] isNamed
全年应诉行政案件4件，其中农村危房类1件，法院判决驳回原告诉讼请求。
  应诉行政案件4件 number=4|件 says=4 row=total cells=[table4.direct.total, table4.after.total]
行政处罚引发复议1件，尚未审结；信息公开复议1件，已维持。
  复议1件 number=1|件 says=1 row=total cells=[table4.review.total] sentence=1 isNamed
  已维持 says=1 row=upheld cells=[table4.review.upheld] of=[table4.review.total] sentence=1 isNamed
依申请公开：受理3，办结3，公开2，不予公开1，行政复议0，行政诉讼0。
  行政复议0 number=0 says=0 row=total cells=[table4.review.total] isNamed
  行政诉讼0 number=0 says=0 row=total cells=[table4.direct.total, table4.after.total] isNamed
由信息公开引发的行政复议1件。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total] isNamed
从信息公开看，行政复议2件降低。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total] isNamed
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('outcomes with a figure of their own', () => {
  test.each(
    readingsOf(`
复议机关维持2件，纠正1件。
  复议机关维持2件 number=2|件 says=2 row=upheld cells=[table4.review.upheld]
  纠正1件 number=1|件 says=1 row=corrected cells=[table4.review.corrected]
行政复议2件维持、1件纠正。
  行政复议2件 number=2|件 says=2 row=upheld cells=[table4.review.upheld]
  1件 number=1|件 says=1 row=corrected cells=[table4.review.corrected]
复议案件2件：1件维持，1件尚未审结。
  复议案件2件 number=2|件 says=2 row=total cells=[table4.review.total]
  1件 number=1|件 says=1 row=pending cells=[table4.review.pending]
行政复议2件，1件维持、1件终止审理。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
  1件 number=1|件 says=1 row=upheld cells=[table4.review.upheld]
  1件 number=1|件 says=1 row=otherResult cells=[table4.review.otherResult]
行政复议3件，1件维持、1件纠正、1件终止审理。
  行政复议3件 number=3|件 says=3 row=total cells=[table4.review.total]
  1件 number=1|件 says=1 row=upheld cells=[table4.review.upheld]
  1件 number=1|件 says=1 row=corrected cells=[table4.review.corrected]
  1件 number=1|件 says=1 row=otherResult cells=[table4.review.otherResult]
行政复议3件，维持1件、终止1件、1件纠正。
  行政复议3件 number=3|件 says=3 row=total cells=[table4.review.total]
  维持1件 number=1|件 says=1 row=upheld cells=[table4.review.upheld]
  终止1件 number=1|件 says=1 row=otherResult cells=[table4.review.otherResult]
  1件 number=1|件 says=1 row=corrected cells=[table4.review.corrected]
行政复议1件、维持0件，已审结。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
  维持0件 number=0|件 says=0 row=upheld cells=[table4.review.upheld]
行政复议维持1件、正在审理1件。
  行政复议维持1件 number=1|件 says=1 row=upheld cells=[table4.review.upheld]
  正在审理1件 number=1|件 says=1 row=pending cells=[table4.review.pending]
行政诉讼1件，法院维持1件，均驳回。
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
  法院维持1件 number=1|件 says=1 row=upheld cells=[table4.direct.upheld, table4.after.upheld]
行政诉讼2件，法院判决驳回1件，尚未审结2件。
  行政诉讼2件 number=2|件 says=2 row=total cells=[table4.direct.total, table4.after.total]
  尚未审结2件 number=2|件 says=2 row=pending cells=[table4.direct.pending, table4.after.pending]
没有再发生行政诉讼，行政复议也仅有1件且已维持。
  行政复议也仅有1件 number=1|件 says=1 row=total cells=[table4.review.total]
1件答复被复议机关纠正。
  1件 number=1|件 says=1 row=corrected cells=[table4.review.corrected]
不足：1件答复被行政复议机关纠正，说理不够充分。
  1件 number=1|件 says=1 row=corrected cells=[table4.review.corrected]
存在的问题：被复议机关纠正1件，一季度收到申请2件。
  复议机关纠正1件 number=1|件 says=1 row=corrected cells=[table4.review.corrected]
存在短板：行政复议被纠正1件。
  行政复议被纠正1件 number=1|件 says=1 row=corrected cells=[table4.review.corrected]
存在问题，被复议机关纠正：1件。
  复议机关纠正：1件 number=1|件 says=1 row=corrected cells=[table4.review.corrected]
主要问题突出：被复议机关纠正1件。
复议机关为县政府，全年作出维持决定的1件、驳回申请的0件、正在审理的1件。
  维持决定的1件 number=1|件 says=1 row=upheld cells=[table4.review.upheld]
  正在审理的1件 number=1|件 says=1 row=pending cells=[table4.review.pending]
撤回复议申请1件。
复议机关撤销行政处罚处理决定1件。
1件行政复议被终止，计入其他结果。
1件答复被县政府复议撤销决定。
被纠正1件，维持。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('outcomes of all that was counted before', () => {
  test.each(
    readingsOf(`
行政复议：1件，维持。
  行政复议：1件 number=1|件 says=1 row=total cells=[table4.review.total]
  维持 says=1 row=upheld cells=[table4.review.upheld] of=[table4.review.total]
行政复议：2件，维持。
  行政复议：2件 number=2|件 says=2 row=total cells=[table4.review.total]
行政复议2件，均维持。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
  均维持 says=2 row=upheld cells=[table4.review.upheld] of=[table4.review.total]
行政复议2件均维持。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
行政复议5件，1件维持、2件终止、撤销。
  行政复议5件 number=5|件 says=5 row=total cells=[table4.review.total]
  1件 number=1|件 says=1 row=upheld cells=[table4.review.upheld]
  2件 number=2|件 says=2 row=otherResult cells=[table4.review.otherResult]
行政复议5件，终止1件、驳回、维持2件。
  行政复议5件 number=5|件 says=5 row=total cells=[table4.review.total]
  终止1件 number=1|件 says=1 row=otherResult cells=[table4.review.otherResult]
行政复议1件，结果为维持；行政诉讼0件。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
  行政诉讼0件 number=0|件 says=0 row=total cells=[table4.direct.total, table4.after.total] sentence=1
行政复议1件，维持和纠正。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
行政复议1件、行政诉讼2件，均维持。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
  行政诉讼2件 number=2|件 says=2 row=total cells=[table4.direct.total, table4.after.total]
行政复议、行政诉讼2件，县政府均维持。
  行政复议、行政诉讼2件 number=2|件 says=2 row=total cells=[table4.review.total, table4.direct.total, table4.after.total]
行政复议、行政诉讼各1件，均由法院维持。
  行政复议、行政诉讼各1件 number=1|件 says=1 row=total cells=[table4.review.total]
  行政复议、行政诉讼各1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
行政复议纠正1件，维持。
  行政复议纠正1件 number=1|件 says=1 row=corrected cells=[table4.review.corrected]
行政复议办结1件，维持。
行政复议1件，法院判决维持。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
行政诉讼1件，县政府维持。
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
行政诉讼1件、法院维持。
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
  法院维持 says=1 row=upheld cells=[table4.direct.upheld, table4.after.upheld] of=[table4.direct.total, table4.after.total]
发生行政应诉案件壹件，旗人民法院尚在审理。
  行政应诉案件壹件 number=壹|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
  旗人民法院尚在审理 says=1 row=pending cells=[table4.direct.pending, table4.after.pending] of=[table4.direct.total, table4.after.total]
信息公开行政诉讼1件，法院尚未开庭，原告主动撤诉。
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total] isNamed
县政府作为复议机关受理涉及我镇的政府信息公开行政复议1件，决定维持。
1件答复被申请复议，县政府以事实不清为由撤销并责令重作。
  1件 number=1|件 says=1 row=total cells=[table4.review.total]
  县政府以事实不清为由撤销并责令重作 says=1 row=corrected cells=[table4.review.corrected] of=[table4.review.total]
行政复议1件，县政府以程序违法为由撤销，重新答复。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
  县政府以程序违法为由撤销 says=1 row=corrected cells=[table4.review.corrected] of=[table4.review.total]
行政复议1件，县政府以事实不清为由未予撤销。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
行政复议1件，当事人认为县政府以事实不清为由撤销不当。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
行政诉讼1件，法院以事实不清为由撤销。
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
  法院以事实不清为由撤销 says=1 row=corrected cells=[table4.direct.corrected, table4.after.corrected] of=[table4.direct.total, table4.after.total]
行政诉讼1件，因事实不清撤销。
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('lawsuits with or without a review before them', () => {
  test.each(
    readingsOf(`
涉信息公开行政诉讼2件，全部系未经复议直接起诉。
  行政诉讼2件 number=2|件 says=2 row=total cells=[table4.direct.total, table4.after.total] isNamed
  全部系未经复议直接起诉 says=2 row=total cells=[table4.direct.total] of=[table4.direct.total, table4.after.total] isNamed
涉信息公开行政诉讼2件，均非经复议后起诉。
  行政诉讼2件 number=2|件 says=2 row=total cells=[table4.direct.total, table4.after.total] isNamed
被提起行政诉讼1起，系未经复议直接起诉，目前尚未开庭。
  行政诉讼1起 number=1|起 says=1 row=total cells=[table4.direct.total, table4.after.total]
  系未经复议直接起诉 says=1 row=total cells=[table4.direct.total] of=[table4.direct.total, table4.after.total]
被提起行政诉讼2起，系未经复议直接起诉，目前尚未开庭。
  行政诉讼2起 number=2|起 says=2 row=total cells=[table4.direct.total, table4.after.total]
行政诉讼1件，经复议后起诉，法院维持。
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
  经复议后起诉 says=1 row=total cells=[table4.after.total] of=[table4.direct.total, table4.after.total]
行政诉讼1件，村民直接起诉。
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
行政诉讼1件，直接起诉的村民。
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
行政复议1件，未经复议直接起诉。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
行政复议、行政诉讼共1件，均经复议后起诉。
  行政复议、行政诉讼共1件 number=1|件 says=1 row=total cells=[table4.review.total, table4.direct.total, table4.after.total]
行政诉讼（未经复议直接起诉）1件，均尚未审结。因政府信息公开被诉2件，无一败诉。
  1件 number=1|件 says=1 row=total cells=[table4.direct.total]
  均尚未审结 says=1 row=pending cells=[table4.direct.pending] of=[table4.direct.total]
  被诉2件 number=2|件 says=2 row=total cells=[table4.direct.total, table4.after.total] sentence=1 isNamed
  无一败诉 row=corrected says=0 cells=[table4.direct.corrected, table4.after.corrected] isNamed sentence=-101
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('sums', () => {
  test.each(
    readingsOf(`
行政复议中，尚未审结0件，结果维持1件，总计2件。
  尚未审结0件 number=0|件 says=0 row=pending cells=[table4.review.pending]
  结果维持1件 number=1|件 says=1 row=upheld cells=[table4.review.upheld]
  总计2件 number=2|件 says=2 row=total cells=[table4.review.total]
行政复议2件，行政诉讼1件，本年合计3件。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
  本年合计3件 number=3|件 says=3 row=total cells=[table4.review.total, table4.direct.total, table4.after.total]
行政复议2件，行政诉讼1件，两项合计3件。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
  合计3件 number=3|件 says=3 row=total cells=[table4.review.total, table4.direct.total, table4.after.total]
行政复议2件，行政诉讼1件，办理合计3件。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
行政复议2件，办理合计3件，行政诉讼1件。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
行政复议2件、行政诉讼1件、信访1件，合计4件。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
行政复议2件，合计信访1件。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
村民、企业各提起政府信息公开行政复议1件，合计3件，均被维持。
  合计3件 number=3|件 says=3 row=total cells=[table4.review.total] isNamed
  均被维持 says=3 row=upheld cells=[table4.review.upheld] of=[table4.review.total] isNamed
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('other years', () => {
  test.each(
    readingsOf(`
行政复议由3件降至1件。
  行政复议由3件降至1件 number=1|件 says=1 row=total cells=[table4.review.total]
复议前置后，未经复议直接起诉案件由2021年的2件降为0件。
  降为0件 number=0|件 says=0 row=total cells=[table4.direct.total]
政府信息公开行政复议与去年相同，依然为3件。
  依然为3件 number=3|件 says=3 row=total cells=[table4.review.total] isNamed
收到申请4件，行政诉讼数量较上年减少1件，为2件。
  为2件 number=2|件 says=2 row=total cells=[table4.direct.total, table4.after.total]
行政复议1件（系2022年申请、2023年审结，结果维持），行政诉讼0件。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
  行政诉讼0件 number=0|件 says=0 row=total cells=[table4.direct.total, table4.after.total]
上年被复议3件，今年降为1件（维持）。
上年行政复议1件、今年3件。
  今年3件 number=3|件 says=3 row=total cells=[table4.review.total]
上年行政复议1件，行政诉讼今年3件。
  行政诉讼今年3件 number=3|件 says=3 row=total cells=[table4.direct.total, table4.after.total]
上年培训1次，行政复议今年3件。
  行政复议今年3件 number=3|件 says=3 row=total cells=[table4.review.total]
上年行政复议3件；2件。
比上年行政复议减少1件，行政诉讼2件。
  行政诉讼2件 number=2|件 says=2 row=total cells=[table4.direct.total, table4.after.total]
较去年减少行政复议1件，行政诉讼2件。
  行政诉讼2件 number=2|件 says=2 row=total cells=[table4.direct.total, table4.after.total]
信息公开行政复议2022年1件；2023年2件。
2022年尚未审结的行政复议1件于本年3月维持，本年新增行政复议1件尚未审结。
本年新增行政复议1件。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('other matters and other offices', () => {
  test.each(
    readingsOf(`
参加县司法局组织的复议旁听2次，镇级行政复议0件、行政诉讼0件。
  行政诉讼0件 number=0|件 says=0 row=total cells=[table4.direct.total, table4.after.total]
派出所受理行政案件7起，调解结案4起；本镇政府信息公开行政复议1件。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total] sentence=1 isNamed
行政复议3件，全县各部门行政复议30件。
  行政复议3件 number=3|件 says=3 row=total cells=[table4.review.total]
全县各级部门行政复议3件，我镇2件。
全县行政复议30件，行政诉讼1件。
全县行政复议30件，我镇行政诉讼1件。
  行政诉讼1件 number=1|件 says=1 row=total cells=[table4.direct.total, table4.after.total]
征地纠纷行政诉讼2件。行政复议1件。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total] sentence=1
征地纠纷行政诉讼2件；行政复议1件。
各部门信息公开行政复议3件。
旁听庭审3次；行政复议2件。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total] sentence=1
征地类行政复议3件；维持1件。
行政处罚案卷3件，行政复议1件。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
行政处罚案卷评查3件、行政复议1件。
行政处罚3件、信息公开行政复议1件。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total] isNamed
行政处罚类、信息公开类行政复议各1件。
行政复议1件、参加培训3次、行政诉讼2件。
  行政复议1件 number=1|件 says=1 row=total cells=[table4.review.total]
村民因征地申请行政复议1件。
上述工作与群众需求无关，行政诉讼3件。
上述工作。均与信息公开无关的行政诉讼3件。
以上内容均不涉及个人隐私，行政诉讼3件。
今年没有引发复议；未发生诉讼。依申请公开没有产生复议、诉讼，行政诉讼3件。
  行政诉讼3件 number=3|件 says=3 row=total cells=[table4.direct.total, table4.after.total] sentence=2 isNamed
依申请公开工作较好。没有产生复议、诉讼，行政诉讼3件。
  行政诉讼3件 number=3|件 says=3 row=total cells=[table4.direct.total, table4.after.total] sentence=1
公开申请未引发复议1件和诉讼，行政诉讼3件。
  行政诉讼3件 number=3|件 says=3 row=total cells=[table4.direct.total, table4.after.total] isNamed
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('none of them lost', () => {
  test.each(
    readingsOf(`
被诉案件无一败诉。
  无一败诉 row=corrected says=0 cells=[table4.direct.corrected, table4.after.corrected] isLoose sentence=-100
信息公开复议案件4件，纠错率为零。
  复议案件4件 number=4|件 says=4 row=total cells=[table4.review.total] isNamed
  纠错率为零 row=corrected says=0 cells=[table4.review.corrected] isNamed sentence=-100
无一件被纠正或败诉，涉及的2件复议全部维持。
  无一件被纠正或败诉 row=corrected says=0 cells=[table4.direct.corrected, table4.after.corrected] sentence=-100
全县信息公开类行政复议案件21件，纠错率为0。
信息公开行政诉讼3件，2022年无一败诉。
  行政诉讼3件 number=3|件 says=3 row=total cells=[table4.direct.total, table4.after.total] isNamed
信息公开行政诉讼3件，2023年无一败诉。
  行政诉讼3件 number=3|件 says=3 row=total cells=[table4.direct.total, table4.after.total] isNamed
  无一败诉 row=corrected says=0 cells=[table4.direct.corrected, table4.after.corrected] isNamed sentence=-100
2022年信息公开行政诉讼3件，无一败诉。
信息公开行政诉讼，无一件败诉。
  无一件败诉 row=corrected says=0 cells=[table4.direct.corrected, table4.after.corrected] isLoose isNamed sentence=-100
行政复议和诉讼案件3件，纠错率为0。
  行政复议和诉讼案件3件 number=3|件 says=3 row=total cells=[table4.review.total, table4.direct.total, table4.after.total]
行政复议案件3件，无一件败诉。
  行政复议案件3件 number=3|件 says=3 row=total cells=[table4.review.total]
纠错率为0。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('who went to court after a review', () => {
  test.each(
    readingsOf(`
办理许可决定合计60件。提起复议2件，结果均维持；其中1件申请人不服，继续起诉，法院判决驳回。
  复议2件 number=2|件 says=2 row=total cells=[table4.review.total] sentence=1
  其中1件申请人不服，继续起诉 row=total number=1|件 says=1 cells=[table4.after.total] sentence=-101
行政复议2件，其中1件申请人不服，提起行政诉讼。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
  其中1件申请人不服，提起行政诉讼 row=total number=1|件 says=1 cells=[table4.after.total] sentence=-100
行政复议2件，其中一件申请人不服，又起诉。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
  其中一件申请人不服，又起诉 row=total number=一|件 says=1 cells=[table4.after.total] sentence=-100
行政复议2件，其中几件申请人不服，提起行政诉讼。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
行政复议2件，其中近十件申请人不服，提起行政诉讼。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
行政复议2件，其中1件申请人不服，表示将起诉，又提起诉讼。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
行政复议2件，其中1件申请人不服，提起诉讼，法院未予立案。
  行政复议2件 number=2|件 says=2 row=total cells=[table4.review.total]
答复2件，其中1件申请人不服，提起行政诉讼。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});
