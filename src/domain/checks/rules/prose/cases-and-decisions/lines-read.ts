/** What the lines of a report say of reviews and lawsuits, documents and decisions, held against the tables. */

import type { CaseCount } from '../../../../prose/cases/case-count.ts';
import { readCases } from '../../../../prose/cases/read-cases.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import { readDecisions } from '../../../../prose/table-two/read-decisions.ts';
import { readDocuments } from '../../../../prose/table-two/read-documents.ts';
import type { CountSaid } from '../../../../prose/word-kinds/count-said.ts';
import { officeNames } from '../../../../prose/word-kinds/office-names.ts';
import type { TableFigures } from '../core/table-figures.ts';
import type { TextLine } from '../core/text-lines.ts';
import { type HeldCount, heldCounts } from './held-counts.ts';

/** Whose report it is, and of which year. */
export interface Office {
  readonly year: number;
  readonly unit: string;
}

type Reader<Said extends CountSaid> = (
  text: string,
  year: number,
  names: readonly string[],
) => readonly Said[];

const ofLine = <Said extends CountSaid>(read: Reader<Said>) =>
  keptByLine((text, year: number, unit: string) => read(text, year, officeNames(unit)));

const casesOf = ofLine(readCases);
const documentsOf = ofLine(readDocuments);
const decisionsOf = ofLine(readDecisions);

/** None of them: 0 is what denials say (N-REVNONE). */
export function caseFigures(line: TextLine, { year, unit }: Office, tables: TableFigures) {
  const counts = casesOf(line.text, year, unit).filter((said) => isOfDisclosure(line, said));
  return [
    ...heldCounts(
      counts.filter((said) => !isNoneAtAll(said)),
      'N-REVIEW',
      tables,
    ),
    ...heldCounts(counts.filter(isNoneAtAll), 'N-REVNONE', tables),
  ];
}

/** 「复议、诉讼分别为1件、0件」: 0 of a row, which no denial says. */
export const noCasesInRow = (
  line: TextLine,
  { year, unit }: Office,
  tables: TableFigures,
): readonly HeldCount[] =>
  heldCounts(
    casesOf(line.text, year, unit).filter(
      (said) => said.isInRow && isNoneAtAll(said) && isOfDisclosure(line, said),
    ),
    'N-REVNONE',
    tables,
  );

export const documentFigures = (
  line: TextLine,
  { year, unit }: Office,
  tables: TableFigures,
): readonly HeldCount[] => heldCounts(documentsOf(line.text, year, unit), 'N-NORM', tables);

export const decisionFigures = (
  line: TextLine,
  { year, unit }: Office,
  tables: TableFigures,
): readonly HeldCount[] => heldCounts(decisionsOf(line.text, year, unit), 'N-PERMIT', tables);

const isNoneAtAll = ({ row, says }: CaseCount) => row === 'total' && says === 0;

/** Elsewhere a lawsuit may be one about a punishment. */
const isOfDisclosure = ({ section, topic, text }: TextLine, { isNamed, isLoose }: CaseCount) =>
  isNamed || (isLoose ? topic === 'application' : isOfOffice(section, topic, text));

const isOfOffice = (section: number, topic: TextLine['topic'], text: string) =>
  section > 2 ||
  topic === undefined ||
  topic === 'application' ||
  topic === 'supervision' ||
  /信息公开(?:类)?(?:行政)?(?:复议|诉讼)|依申请公开/.test(text);
