/** Several findings as one, each of them its member. */
import { cellsIn, type Place, placeOfCells } from '../../place/place.ts';
import type { CellChange } from '../../report/cell-changes.ts';
import type { Explanation, Finding } from './finding.ts';

interface Gathered {
  readonly place: Place;
  /** What sets it apart from its members and from others of the rule. */
  readonly aspect: string;
  readonly message: string;
  /** What would put all of them right, where none of them knows it for itself. */
  readonly mend?: Explanation | undefined;
}

/** What they have in common is that of the first; what would put right each of them puts right all. */
export function gatherFindings(
  members: readonly Finding[],
  { place, aspect, message, mend }: Gathered,
): Finding {
  const [first] = members as readonly [Finding];
  const { sides: _sides, fix: _fix, ...common } = first;
  const changes = changesOfAll(members, ({ fix }) =>
    fix?.is === 'cells' ? fix.changes : undefined,
  );
  return {
    ...common,
    id: `${first.rule} ${aspect}`,
    place,
    cells: distinct(members.flatMap(({ cells }) => cells)),
    marks: placeOfCells(distinct(members.flatMap(({ marks }) => cellsIn(marks)))),
    message,
    proof: members.flatMap((member) => (member.proof.length ? member.proof : [member.message])),
    candidates: mend ? [mend] : candidateOfAll(members),
    ...(changes ? { fix: { is: 'cells', label: `改这 ${changes.length} 格`, changes } } : {}),
    fingerprint: members.map(({ id, fingerprint }) => `${id} ${fingerprint}`).join('|'),
    members,
  };
}

/** Where each has one candidate, all of them together. */
function candidateOfAll(members: readonly Finding[]): Explanation[] {
  const changes = changesOfAll(members, ({ candidates }) =>
    candidates.length === 1 ? candidates[0]?.changes : undefined,
  );
  if (!changes) return [];
  const values = changes.map(({ value }) => value);
  const text =
    new Set(values).size === 1
      ? `这 ${changes.length} 格都应为 ${values[0]}`
      : `这 ${changes.length} 格依次应为 ${values.join('、')}`;
  return [{ text, changes }];
}

/** Undefined where one of them has none, or where two change the same cell. */
function changesOfAll(
  members: readonly Finding[],
  changesOf: (member: Finding) => readonly CellChange[] | undefined,
): readonly CellChange[] | undefined {
  const all: CellChange[] = [];
  for (const member of members) {
    const changes = changesOf(member);
    if (!changes) return undefined;
    all.push(...changes);
  }
  return distinct(all.map(({ key }) => key)).length === all.length ? all : undefined;
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** Each of the gathered stands where the first of its members stood. */
export function withGathered(
  findings: readonly Finding[],
  gathered: readonly Finding[],
): readonly Finding[] {
  if (!gathered.length) return findings;
  const firsts = new Map(gathered.map((whole) => [whole.members?.[0], whole]));
  const members = new Set(gathered.flatMap((whole) => whole.members ?? []));
  return findings.flatMap((finding) => {
    const whole = firsts.get(finding);
    if (whole) return [whole];
    return members.has(finding) ? [] : [finding];
  });
}

/** Lists by what their items have in common, in the order in which it is met first. */
export function listsBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = lists.get(key);
    if (list) list.push(item);
    else lists.set(key, [item]);
  }
  return lists;
}
