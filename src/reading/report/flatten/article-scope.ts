/** Around the report a saved page has its site: what stands outside the element that holds the report is not of it. */
import type { FlatItem } from './flat-items.ts';

export type IsInside = (item: FlatItem) => boolean;

/** @param landmarks items that are surely of the report: its headings and tables */
export function articleScope(landmarks: readonly FlatItem[], scopes: readonly number[]): IsInside {
  const paths = landmarks.flatMap((item) => {
    const scope = scopeOf(item);
    return scope === undefined ? [] : [pathOf(scope, scopes)];
  });
  const common = paths.reduce<readonly number[] | undefined>(
    (shared, path) => (shared ? shared.filter((scope, at) => path[at] === scope) : path),
    undefined,
  );
  const article = common?.[common.length - 1];
  if (article === undefined) return () => true;
  return (item) => {
    const scope = scopeOf(item);
    return scope === undefined || pathOf(scope, scopes).includes(article);
  };
}

const scopeOf = (item: FlatItem) => (item.is === 'paragraph' ? item.source.scope : item.scope);

/** From the outermost scope to this one. */
function pathOf(scope: number, scopes: readonly number[]): number[] {
  const path: number[] = [];
  // A parent has a smaller number than its children.
  for (let at = scope; at >= 0 && path.length <= scopes.length; at = scopes[at] ?? -1)
    path.unshift(at);
  return path;
}
