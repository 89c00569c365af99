/**
 * Setting and comparing parts of a report by dotted paths, as react-hook-form writes them. Nothing
 * is changed in place: a changed report shares all that did not change with the one before, so that a
 * long history stays small.
 */
import type { Report } from '../../domain/report/report.ts';

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

export interface PathChange {
  readonly path: string;
  readonly value: unknown;
}

export function setIn(report: Report, path: string, value: unknown): Report {
  return setAt(report, path.split('.'), value) as Report;
}

function setAt(part: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const tree: Tree = isTree(part) ? part : {};
  const changed = setAt(tree[key], rest, value);
  if (Object.is(changed, tree[key]) && key in tree) return tree;
  if (Array.isArray(tree)) return Object.assign([...tree], { [key]: changed });
  return { ...tree, [key]: changed };
}

/**
 * The smallest settings that turn one report into another. Lists whose items came, went or moved are set
 * as a whole, and so are labels as printed, last year's report and the numbers that follow the tables; a cell that is absent afterwards is set blank.
 */
export function changedPaths(from: Report, to: Report): PathChange[] {
  const changes: PathChange[] = [];
  compare(from, to, '', changes);
  return changes;
}

function compare(from: unknown, to: unknown, path: string, changes: PathChange[]): void {
  if (Object.is(from, to)) return;
  const isWhole = !isTree(from) || !isTree(to) || (Array.isArray(to) && !sameItems(from, to));
  if (isWhole) {
    changes.push({ path, value: to === undefined && typeof from === 'string' ? '' : to });
    return;
  }
  const within: PathChange[] = [];
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    compare(from[key], to[key], path ? `${path}.${key}` : key, within);
  }
  if (!setWhole.includes(path)) changes.push(...within);
  else if (within.length > 0) changes.push({ path, value: to });
}

/**
 * The keys of labels as printed are addresses with dots, and a blank text in them says that a label was missing.
 * Last year's report has such labels, too. The places of numbers that follow the tables mean something only together.
 */
const setWhole: readonly string[] = ['asPrinted', 'lastYear', 'live'];

function sameItems(a: unknown, b: readonly unknown[]): boolean {
  if (!Array.isArray(a) || a.length !== b.length) return false;
  return a.every((item, index) => idOf(item) === idOf(b[index]));
}

const idOf = (item: unknown) => (isTree(item) && 'id' in item ? item.id : item);
