/** Identity numbers, bank cards and mobile numbers. */
import type { PrivateKind } from '../../../../prose/privacy/private-kinds.ts';
import { lineRule } from '../core/line-rule.ts';
import { allLines } from '../core/text-lines.ts';
import { isOfOffice } from './office-number.ts';
import { sayOfPrivate } from './private-findings.ts';

const kinds: Partial<Record<PrivateKind, string>> = {
  identity: '身份证号',
  card: '银行卡号',
  mobile: '手机号码',
};

export const privateNumbersRule = lineRule({
  id: 'P-ID',
  title: '身份证号、银行卡号和手机号码',
  level: 'error',
  basis: {
    source:
      '年报向社会公开，不得含个人的身份证号（GB 11643 校验码）、银行卡号（Luhn 校验）、手机号码；固定电话、办公地址、公务邮箱可以写',
    evidence: '推',
  },
  reads: ['text', 'form'],
  lines: allLines,
  find: sayOfPrivate((kind, quoted, words) => {
    const what = kinds[kind];
    if (!what) return undefined;
    return kind === 'mobile' && isOfOffice(words)
      ? {
          level: 'warning',
          message: `“${quoted}”是手机号码，作为本单位的联系方式不妥，应改为固定电话`,
          advice: '请改为办公室的固定电话；确是公用手机的，可以写明原因。',
        }
      : {
          message: `“${quoted}”是个人的${what}，不得写入年报`,
          advice: `请删去${what}。`,
        };
  }),
});
