/** Findings as the lines of 审核单, with what the clerk has said of them. */
import { type Finding, kindOf } from '../checks/core/finding.ts';
import { inOrderOfSheet } from '../checks/core/finding-order.ts';
import { reasonFor } from '../checks/reasons.ts';
import { kindNames } from '../checks/wording/level-names.ts';
import { sayPlace } from '../place/say-place.ts';
import { returnedId, spotOf } from './opinion-of-finding.ts';
import type { Mask, SheetInput } from './sheet-input.ts';
import type { SheetColumn, SheetTable } from './sheet-model.ts';
import { findingWords, returnedOpinions } from './sheet-opinions.ts';

const columns: readonly SheetColumn[] = [
  { id: 'number', head: '序号', share: 7, isCentred: true },
  { id: 'level', head: '级别', share: 8, isCentred: true },
  { id: 'place', head: '部位', share: 21 },
  { id: 'said', head: '核对结果', share: 40 },
  { id: 'reply', head: '经办人说明和处理', share: 24 },
];

/** Each in one line, with those that it says as one. */
export function findingsTable(input: SheetInput, mask: Mask): SheetTable | undefined {
  const { report, findings, reasons } = input;
  if (findings.length === 0) return undefined;
  const returned = new Set(returnedOpinions(input).map(({ id }) => id));
  const replyTo = (finding: Finding) => {
    const reason = mask(reasonFor(finding, reasons));
    return [
      ...(reason ? [`已说明：${reason}`] : []),
      ...(returned.has(returnedId(finding)) ? ['列入退回'] : []),
    ].join('\n');
  };
  return {
    caption: '核对结果',
    columns,
    rows: inOrderOfSheet(findings, report).map((finding, index) => [
      String(index + 1),
      kindNames[kindOf(finding)],
      mask(sayPlace(spotOf(finding), report)),
      mask(findingWords(finding)),
      replyTo(finding),
    ]),
  };
}
