/** One mistake, one finding: the one step in which findings yield to others, as their rules declare. */
import { cellsIn } from '../../place/place.ts';
import { samePlace } from '../../place/place-text.ts';
import type { CellChange } from '../../report/cell-changes.ts';
import type { Finding, RuleId } from './finding.ts';
import type { RuleHead, Yields } from './rule.ts';

/**
 * @param findings in the order of their rules
 * @param headOf the rule of a finding
 */
export function fold(
  findings: readonly Finding[],
  headOf: (rule: RuleId) => RuleHead | undefined,
): readonly Finding[] {
  let left = findings;
  for (const finding of findings) {
    const yields = headOf(finding.rule)?.yieldsTo;
    if (!yields) continue;
    const asked = askedByRule(findings, finding.rule);
    const others = left.filter((other) => other !== finding && isAmong(other, yields));
    const taker = others.find((other) => isSaidBy(other, finding, yields, asked));
    if (!taker) continue;
    const rest = left.filter((other) => other !== finding);
    left = yields.joins
      ? rest.map((other) => (other === taker ? joined(taker, finding, yields, asked) : other))
      : rest;
  }
  return left;
}

function isAmong({ rules, fix }: Finding, { to, ifCertain }: Yields): boolean {
  return to.some((id) => rules.includes(id)) && (!ifCertain || fix !== undefined);
}

function isSaidBy(other: Finding, finding: Finding, { where }: Yields, asked: Remedy): boolean {
  switch (where) {
    case 'samePlace':
      return samePlace(other.place, finding.place);
    case 'sameMark': {
      const marked = cellsIn(other.marks);
      return cellsIn(finding.marks).some((key) => marked.includes(key));
    }
    case 'itsCells':
      return finding.cells.every((key) => other.cells.includes(key));
    case 'sameRemedy':
      return sharedRemedy(other, finding, asked) !== undefined;
  }
}

/** The changes that would put a finding right. */
type Remedy = readonly CellChange[];

/** What is certain, or the candidates. */
const remediesOf = ({ fix, candidates }: Finding): Remedy[] => [
  ...(fix?.is === 'cells' ? [fix.changes] : []),
  ...candidates.map(({ changes }) => changes),
];

/** All that a rule asks for: what is one remedy of the sums may be two findings of it. */
const askedByRule = (findings: readonly Finding[], rule: RuleId): Remedy =>
  findings
    .filter((finding) => finding.rule === rule)
    .flatMap(remediesOf)
    .flat();

/** A remedy of the other in which the rule asks for every change, and that changes all that the finding marks. */
function sharedRemedy(other: Finding, finding: Finding, asked: Remedy): Remedy | undefined {
  const marked = cellsIn(finding.marks);
  return remediesOf(other).find(
    (remedy) =>
      marked.every((key) => remedy.some((change) => change.key === key)) &&
      remedy.every((change) => isIn(asked, change)),
  );
}

const isIn = (remedy: Remedy, { key, value }: CellChange) =>
  remedy.some((change) => change.key === key && change.value === value);

/**
 * The other finding with this one as its proof. The candidate that both ask for comes first and says so; what is
 * certain stays certain.
 */
function joined(other: Finding, finding: Finding, { where }: Yields, asked: Remedy): Finding {
  const rules = [...other.rules, ...finding.rules.filter((id) => !other.rules.includes(id))];
  if (where !== 'sameRemedy') return { ...other, rules };
  const remedy = sharedRemedy(other, finding, asked);
  const meant = other.candidates.filter(({ changes }) => changes === remedy);
  // Several findings of one rule are one witness.
  const isSaid = other.rules.includes(finding.rule);
  return {
    ...other,
    rules,
    message:
      meant.length || isSaid
        ? other.message
        : `${other.message}；${finding.witness}也是 ${remedy?.[0]?.value}`,
    proof: [...other.proof, ...finding.proof],
    candidates: [
      ...meant.map(({ text, changes }) => ({
        text: isSaid ? text : `${text}；这样与${finding.witness}相符`,
        changes,
      })),
      ...other.candidates.filter(({ changes }) => changes !== remedy),
    ],
    fingerprint: [other, finding].map(({ fingerprint }) => fingerprint).join('|'),
  };
}
