/**
 * What an office tells of its other work, in a sentence of its own behind a line on applications, changes nothing of what is said of
 * that line, and is not held against the tables itself.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCase } from './judge-case.ts';
import { openCases } from './measure-corpus.ts';

const otherWork = [
  '全年受理12345热线工单213件，办结211件，2件正在办理。',
  '12345工单中重复反映的6件合并处理，不属于本辖区职责的3件退回。',
  '收到群众来信来访23件次，办结22件，1件转下年办理。',
  '信访件中重复信访4件，不予受理2件，撤回2件。',
  '办理信访复查申请2件，维持1件、撤销1件。',
  '收到人大代表建议4件、政协提案2件，全部答复。',
  '收到领导信箱留言31条，回复31条。',
  '受理低保申请36件，批准29件，不予批准5件，2件退回补正。',
  '受理土地承包经营权登记申请31件，已办30件，1件撤回申请。',
  '收到宅基地建房申请26件，批准21件，不予批准3件，其余2件正在审查。',
  '镇人民调解委员会受理调解申请18件，调解成功17件。',
  '派出所受理行政案件8起，调解结案5起。',
  '因征地补偿被提起行政诉讼1件，法院驳回原告诉讼请求。',
  '全市行政机关政府信息公开行政诉讼案件56件，纠错率3.6%。',
  '作为第三人参加民事诉讼2件，均已调解结案。',
  '全县共受理政府信息公开申请431件。',
  '县政府办公室通报全县依申请公开答复超期5件，不涉及我单位。',
  '制发公文140件，其中主动公开109件、依申请公开9件、不予公开22件。',
  '各站所报送公开信息审查表240份，不予公开18份。',
  '驻镇市场监管所作出行政处罚决定9件。',
  '受理林木采伐许可申请6件，上报县林业局审批。',
  '村民会议表决公开事项14项，村级事务公开率100%。',
  '收到其他乡镇征求意见函2件，已复函。',
  '全年档案室接待查档42人次，提供复印件65份。',
  '上年未办结的2件信访积案已化解。',
  '收到外单位转来的咨询1件，告知咨询人向县医保局了解。',
  '镇属学校收到家长公开申请1件，由学校自行答复。',
  '妥善办理涉诉信访2件，息诉1件。',
];

// Lines of one paragraph on applications; a 共 or 合计 may be of the sentence before it, so other work stands behind.
const lines = openCases().filter(({ section, text }) => section === '1.2' && !text.includes('\n'));

test('other work told behind a line changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...lines),
      fc.constantFrom(...otherWork),
      fc.constantFrom('', '\n'),
      (of, other, mark) => {
        const text = `${of.text}${mark}${other}`;
        fc.pre(of.text.endsWith('。') && of.expect.every(({ quote = '' }) => isOnce(text, quote)));
        const alone = judgeCase(of);
        const beside = judgeCase({ ...of, text });
        expect(said(beside), text).toEqual(said(alone));
      },
    ),
    { numRuns: 300 },
  );
});

const isOnce = (text: string, words: string) => text.split(words).length <= 2 || words === '';

const said = ({ falseAlarms, missed }: ReturnType<typeof judgeCase>) => ({
  falseAlarms: falseAlarms.map(({ rule, message }) => `${rule} ${message}`),
  missed: missed.map(({ rule, quote }) => `${rule} ${quote}`),
});
