/** What of a finding can be done with a click or a key: what is certain, else the candidates, the likeliest first. */
import type { Explanation, Finding, Repair } from '../../domain/checks/core/finding.ts';

export const remediesOf = ({ fix, candidates }: Finding): readonly Repair[] =>
  fix ? [fix] : candidates.map(repairOf);

/** A candidate as it is taken: 「改为 0」, 「12 格都改为 0」, 「改这 8 格」. */
export const repairOf = (candidate: Explanation): Extract<Repair, { is: 'cells' }> => ({
  is: 'cells',
  label: labelOf(candidate),
  changes: candidate.changes,
});

/** Of so few cells the text of the candidate says which. */
const few = 3;

function labelOf({ changes }: Explanation): string {
  const [first] = changes;
  const isOneValue = changes.every(({ value }) => value === first?.value);
  if (!first || !isOneValue) return `改这 ${changes.length} 格`;
  const words = `改为 ${first.value || '空'}`;
  return changes.length > few ? `${changes.length} 格都${words}` : words;
}
