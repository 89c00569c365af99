/** The total denials of a line, where they speak of the disclosure of information. */
import { type Denial, readDenials } from '../../../../prose/denials/read-denials.ts';
import type { DeniedThing } from '../../../../prose/denials/things.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import { officeNames } from '../../../../prose/word-kinds/office-names.ts';
import type { TextLine } from '../core/text-lines.ts';
import type { WordSubject } from '../core/word-finding.ts';

/** Those of a line that is about the disclosure of information. */
export const denialsIn = (
  line: TextLine,
  { year, unit }: Pick<WordSubject['form'], 'year' | 'unit'>,
): readonly Denial[] =>
  denialsOfLine(line.text, year, unit).filter((denial) => isOfDisclosure(line, denial));

const denialsOfLine = keptByLine((text, year: number, unit: string) =>
  readDenials(text, year, officeNames(unit)),
);

/** Elsewhere an application may be one for a plot, and a lawsuit one about a punishment. */
function isOfDisclosure(line: TextLine, { isNamed, things }: Denial): boolean {
  if (isNamed || line.topic === 'application' || line.section > 2) return true;
  if (things.includes('application') && things.length > 1) return true;
  if (/依申请公开|信息公开申请/.test(line.text)) return true;
  return (
    !things.includes('application') && (line.topic === undefined || line.topic === 'supervision')
  );
}

/** Several things share no figure: 「复议、诉讼均为0」 is wrong of one of them with any other in its place. */
export const withOwnNumber = ({ number, ...denial }: Denial): Denial => ({
  ...denial,
  ...(number && denial.things.length === 1 ? { number } : {}),
});

export const addressesOfThing: Readonly<Record<DeniedThing, readonly string[]>> = {
  application: ['table3.1.total'],
  review: ['table4.review.total'],
  lawsuit: ['table4.direct.total', 'table4.after.total'],
  direct: ['table4.direct.total'],
  after: ['table4.after.total'],
};
