/**
 * Many findings of one rule in one column or row of a table are one: eight totals that do not add up are one mistake
 * in the way in which they came about. Only where the rule has words for it, and what they ask for is of one kind.
 */
import type { CellKey } from '../../edition/cell-address.ts';
import type { FigureCell } from '../../edition/figure-cells.ts';
import { tableNames } from '../../edition/table-names.ts';
import { nameRow, quoted } from '../../place/name-cell.ts';
import { cellPlace } from '../../place/place.ts';
import type { Explanation, Finding, RuleId } from './finding.ts';
import { gatherFindings, listsBy, withGathered } from './gather-findings.ts';
import { introduce } from './introduce.ts';
import type { RuleHead } from './rule.ts';
import { mostSingleFindings } from './tables.ts';

interface InLine {
  readonly finding: Finding;
  readonly cell: FigureCell;
}

interface Line {
  /** 「表三“总计”列」 */
  readonly name: string;
  readonly id: string;
  readonly members: readonly InLine[];
}

/**
 * @param cellOf the cell of a key; undefined for one that the form has not
 * @param mend what would put right all of them, where they do not say it themselves
 */
export function gatherLines(
  findings: readonly Finding[],
  headOf: (rule: RuleId) => RuleHead | undefined,
  cellOf: (key: CellKey) => FigureCell | undefined,
  mend: (members: readonly Finding[]) => Explanation | undefined,
): readonly Finding[] {
  if (findings.length <= mostSingleFindings) return findings;
  const single = findings.flatMap((finding): InLine[] => {
    const { place, rule, members } = finding;
    if (!headOf(rule)?.together || members || place.is !== 'cells') return [];
    const cell = cellOf(place.keys[0]);
    return cell ? [{ finding, cell }] : [];
  });
  const gathered = [...listsBy(single, kindOf).values()].flatMap((alike) =>
    linesOf(alike).map(({ name, id, members }) => {
      const [{ finding, cell }] = members as readonly [InLine];
      const all = members.map((member) => member.finding);
      const whole = gatherFindings(all, {
        place: cellPlace(cell.key),
        aspect: id,
        message: `${name}有 ${members.length} ${headOf(finding.rule)?.together}`,
        mend: mend(all),
      });
      return whole.candidates.length
        ? { ...whole, message: `${whole.message}。${introduce(1, true)}` }
        : whole;
    }),
  );
  return withGathered(findings, gathered);
}

/** Findings of one kind have one cause, as far as what would put them right can tell. */
function kindOf({ finding: { rules, level, isEmptiness, fix, candidates } }: InLine): string {
  const remedy = fix ? 'fix' : candidates.length;
  return [rules.join('+'), level, isEmptiness, remedy].join(' ');
}

/** The columns and rows in which more of them stand than are said one by one, the fullest first; each of them once. */
function linesOf(alike: readonly InLine[]): Line[] {
  const columns = listsBy(alike, ({ cell }) => `column/${cell.table}/${cell.columnId}`);
  // The parts of a split row have one row id and different keys.
  const rows = listsBy(alike, ({ cell: { key } }) => `row/${key.slice(0, key.lastIndexOf('/'))}`);
  const taken = new Set<InLine>();
  return [...columns, ...rows]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, all]): Line[] => {
      const members = all.filter((each) => !taken.has(each));
      if (members.length <= mostSingleFindings) return [];
      for (const each of members) taken.add(each);
      return [{ id, members, name: nameLine(id, (members[0] as InLine).cell) }];
    });
}

const nameLine = (id: string, cell: FigureCell) =>
  id.startsWith('row') ? nameRow(cell) : `${tableNames[cell.table]}${quoted(cell.columnName)}列`;
