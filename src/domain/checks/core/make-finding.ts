/** The one place where a finding is put together. */
import type { CellKey } from '../../edition/cell-address.ts';
import type { Edition } from '../../edition/edition.ts';
import type { FigureCell } from '../../edition/figure-cells.ts';
import type { FiguresRead } from '../../report/figures-read.ts';
import type { Explanation, Finding, Level, Repair, RuleId } from './finding.ts';
import { type RuleHead, sayBasis } from './rule.ts';

export interface FindingParts {
  readonly where: string;
  readonly section: Finding['section'];
  readonly message: string;
  /** Cells by index; all that it speaks of. */
  readonly cells?: readonly number[];
  /** Those marked as wrong, where these are not all. */
  readonly marked?: readonly number[];
  /** What sets it apart from another finding of the rule at the same place. */
  readonly aspect?: string;
  readonly level?: Level;
  readonly rules?: readonly RuleId[];
  readonly sides?: Finding['sides'];
  readonly proof?: readonly string[];
  readonly advice?: string;
  readonly candidates?: readonly Explanation[];
  readonly fix?: Repair;
  /** What a finding without figures depends on. */
  readonly text?: string;
  readonly quietWhileTyping?: boolean;
}

export function oneFinding(
  head: RuleHead,
  edition: Edition,
  figures: FiguresRead,
  parts: FindingParts,
): Finding {
  const { cells = [], marked = cells, sides, advice, fix } = parts;
  const keys = (indexes: readonly number[]): CellKey[] =>
    indexes.map((index) => (figures.cells[index] as FigureCell).key);
  return {
    id: [head.id, parts.where, namesake(parts, figures), parts.aspect].filter(Boolean).join(' '),
    rule: head.id,
    rules: parts.rules ?? [head.id],
    level: parts.level ?? head.level,
    where: parts.where,
    section: parts.section,
    cells: keys(cells),
    marked: keys(marked),
    ...(sides ? { sides } : {}),
    message: parts.message,
    proof: parts.proof ?? [],
    basis: sayBasis(head.basis, edition),
    ...(advice ? { advice } : {}),
    candidates: parts.candidates ?? [],
    ...(fix ? { fix } : {}),
    fingerprint: parts.text ?? cells.map((index) => figures.typed[index] ?? '').join('|'),
    quietWhileTyping: parts.quietWhileTyping ?? false,
  };
}

/**
 * Parts of a split row may bear one label and so share their addresses: what is found in the second and further ones
 * is known by its cell as well.
 */
function namesake({ where, cells = [] }: FindingParts, { cells: all }: FiguresRead): string {
  const index = cells.find((each) => all[each]?.address === where);
  if (index === undefined) return '';
  const isFirst = all.findIndex(({ address }) => address === where) === index;
  return isFirst ? '' : (all[index] as FigureCell).key;
}
