import { describe, expect, test } from 'vitest';
import { readingsOf, sayReading } from '../../../testkit/domain/say-reading.ts';
import { officeNames } from '../word-kinds/office-names.ts';
import { readDecisions } from './read-decisions.ts';

const names = officeNames('云溪县青禾镇人民政府');

/** Each count, whole: what is quoted, its number, and the cells that count them. */
const read = (text: string) => readDecisions(text, 2023, names).map((one) => sayReading(text, one));

describe('decisions, named before their count', () => {
  test.each(
    readingsOf(`
本年行政处罚处理决定数量9件，行政强制处理决定0件。
  行政处罚处理决定数量9件 number=9|件 says=9 cells=[table2.punishment.decisions]
  行政强制处理决定0件 number=0|件 says=0 cells=[table2.coercion.decisions]
处罚决定书制发11份。
  处罚决定书制发11份 number=11|份 says=11 cells=[table2.punishment.decisions]
行政处罚通知书11份。
行政许可事项5项。
办理行政许可5项。
  办理行政许可5项 number=5|项 says=5 cells=[table2.licensing.decisions]
行政处罚决定3项。
  行政处罚决定3项 number=3|项 says=3 cells=[table2.punishment.decisions]
行政许可若干件。
行政许可9个月。
全年行政许可1.2万件。
  行政许可1.2万件 number=1.2万|件 says=12000 cells=[table2.licensing.decisions]
收到行政许可申请9件。
受理行政许可9件，办结8件。
受理并办结行政许可9件。
  受理并办结行政许可9件 number=9|件 says=9 cells=[table2.licensing.decisions]
行政处罚立案9件。
行政处罚答复9件。
行政处罚告知书9份。
行政处罚9份。
行政处罚送达9份。
行政处罚决定9宗；行政强制2例。
  行政处罚决定9宗 number=9|宗 says=9 cells=[table2.punishment.decisions]
  行政强制2例 number=2|例 says=2 cells=[table2.coercion.decisions] sentence=1
其他对外管理服务事项办理6件。
  其他对外管理服务事项办理6件 number=6|件 says=6 cells=[table2.services.decisions]
行政许可、行政处罚共9件。
行政许可、行政处罚均为0件。
  行政许可、行政处罚均为0件 number=0|件 says=0 cells=[table2.licensing.decisions, table2.punishment.decisions]
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('a list of kinds of licences', () => {
  test.each(
    readingsOf(`
全年办理占道经营许可、户外广告设置许可等行政许可共58件，实施行政处罚2件、行政强制0件。
  行政许可共58件 number=58|件 says=58 cells=[table2.licensing.decisions]
  实施行政处罚2件 number=2|件 says=2 cells=[table2.punishment.decisions]
  行政强制0件 number=0|件 says=0 cells=[table2.coercion.decisions]
办理林木采伐许可等行政许可88件（县林业局委托事项未计入）。
  行政许可88件 number=88|件 says=88 cells=[table2.licensing.decisions]
配合办理林木采伐许可等行政许可88件。
办理林木采伐等许可88件。
  许可88件 number=88|件 says=88 cells=[table2.licensing.decisions]
行政执法信息：许可0件、处罚7件、强制0件，已在专栏公示。
  许可0件 number=0|件 says=0 cells=[table2.licensing.decisions]
  处罚7件 number=7|件 says=7 cells=[table2.punishment.decisions]
  强制0件 number=0|件 says=0 cells=[table2.coercion.decisions]
办理占道处罚等行政许可88件。
  行政许可88件 number=88|件 says=88 cells=[table2.licensing.decisions]
办理占道处罚、行政许可88件。
办理县局占道经营等行政许可88件。
审批林木采伐等事项、行政许可88件。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('sums', () => {
  test.each(
    readingsOf(`
行政处罚决定由上年的11件降至7件，罚没款共2.3万元。
  行政处罚决定由上年的11件降至7件 number=7|件 says=7 cells=[table2.punishment.decisions]
行政许可较多，合计12件。
  合计12件 number=12|件 says=12 cells=[table2.licensing.decisions]
行政许可、行政处罚较多，合计12件。
行政许可较多，合计12万元。
行政许可较多，其中合计12项。
行政许可较多，12件。
法定期限内办结的行政许可比例为100%，数量为66件。
  数量为66件 number=66|件 says=66 cells=[table2.licensing.decisions]
赋权以来累计作出行政处罚47件，本年度11件。
  本年度11件 number=11|件 says=11 cells=[table2.punishment.decisions]
办理农村建房用地许可20件，乡村建设规划许可19件，许可决定合计40件。
  许可决定合计40件 number=40|件 says=40 cells=[table2.licensing.decisions]
农村住房许可29件，行政处罚4件。
  行政处罚4件 number=4|件 says=4 cells=[table2.punishment.decisions]
村办理许可29件，行政处罚4件。
县局乡村建设许可29件，行政处罚4件。
村级组织协助办理建房许可20件，许可决定合计40件由县局作出。
处罚决定全部上网公示，共7件，公示率100%。
  共7件 number=7|件 says=7 cells=[table2.punishment.decisions]
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('what is told of decisions', () => {
  test.each(
    readingsOf(`
及时公开行政处罚14件、行政许可32件。
受理行政复议2件，涉及行政处罚决定2个。
查处占道经营9起，涉及行政处罚决定6个。
  行政处罚决定6个 number=6|个 says=6 cells=[table2.punishment.decisions]
公示信息9条，涉及行政处罚决定6个。
上年公示信息9条。查处占道经营9起，涉及行政处罚决定6个。
  行政处罚决定6个 number=6|个 says=6 cells=[table2.punishment.decisions] sentence=1
开展联合执法12次，涉及行政处罚决定3件，由县局作出。
查处占道经营9起，涉及行政处罚决定6个。由县局办理2件。
  行政处罚决定6个 number=6|个 says=6 cells=[table2.punishment.decisions]
行政许可12件。本表不包括委托办理的行政许可31件。
  行政许可12件 number=12|件 says=12 cells=[table2.licensing.decisions]
行政许可12件（不含委托办理31件）。
  行政许可12件 number=12|件 says=12 cells=[table2.licensing.decisions]
（不含委托办理）行政许可12件。
行政许可12件。不含行政处罚31件。
  行政许可12件 number=12|件 says=12 cells=[table2.licensing.decisions]
行政许可12件，行政处罚31件不含在内。
  行政许可12件 number=12|件 says=12 cells=[table2.licensing.decisions]
行政许可12件，县局委托的行政处罚31件未计入本表。
  行政许可12件 number=12|件 says=12 cells=[table2.licensing.decisions]
行政许可12件，均已公示，未计入罚款。
  行政许可12件 number=12|件 says=12 cells=[table2.licensing.decisions]
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('other times and other offices', () => {
  test.each(
    readingsOf(`
比上年少办行政许可6件，全年25件。
去年行政许可6件，全年25件。
  全年25件 number=25|件 says=25 cells=[table2.licensing.decisions]
去年行政许可6件、行政处罚3件。
去年行政许可6件，行政处罚3件。
去年行政许可6件，未实施行政处罚。
去年行政许可6件，今年未实施行政处罚。
  未实施行政处罚 says=0 cells=[table2.punishment.decisions]
乡司法所协助法院强制执行2件，乡政府作出的行政强制决定0件。
  作出的行政强制决定0件 number=0|件 says=0 cells=[table2.coercion.decisions]
配合县局检查，作出行政处罚5件。
县局行政处罚5件，我镇行政处罚2件。
  行政处罚2件 number=2|件 says=2 cells=[table2.punishment.decisions]
上年度收到申请5件、行政复议2件，本年度分别为3件、1件。2023年行政处罚案件14件，上年为9件。
  行政处罚案件14件 number=14|件 says=14 cells=[table2.punishment.decisions] sentence=1
便民服务中心受理各类事项5210件，其中行政许可233件、公共服务4977件，办结率100%。
  行政许可233件 number=233|件 says=233 cells=[table2.licensing.decisions]
便民服务中心受理各类事项2310件，其中许可类66件，办结率100%。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('none', () => {
  test.each(
    readingsOf(`
未实施行政处罚、行政强制。
  未实施行政处罚、行政强制 says=0 cells=[table2.punishment.decisions, table2.coercion.decisions]
无行政处罚。
  无行政处罚 says=0 cells=[table2.punishment.decisions]
行政强制：无。
  行政强制：无 says=0 cells=[table2.coercion.decisions]
行政处罚零件，行政强制为零。
  行政处罚零件 number=零|件 says=0 cells=[table2.punishment.decisions]
  行政强制为零 says=0 cells=[table2.coercion.decisions]
没有作出行政处罚决定，也没有行政许可。
  没有作出行政处罚决定 says=0 cells=[table2.punishment.decisions]
  也没有行政许可 says=0 cells=[table2.licensing.decisions]
上年行政强制无。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('as many as are named', () => {
  test.each(
    readingsOf(`
行政许可、行政处罚分别作出31件、6件。
  行政许可、行政处罚分别作出31件 cells=[table2.licensing.decisions] says=31 number=31|件 sentence=-1
  行政处罚分别作出31件、6件 cells=[table2.punishment.decisions] says=6 number=6|件 sentence=-1
行政许可、处罚分别公开31件、6件。
行政许可和处罚、行政强制分别31件、6件。
行政许可、培训分别31件、6次。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});
