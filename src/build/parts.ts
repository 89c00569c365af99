/**
 * In which parts the program is fetched. Left to itself the bundler makes some forty for the desk, each of what the same
 * parts share, and the first cell waits for all of them one after the other.
 */
import { resolve } from 'node:path';

/** What the bundler knows of a module. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** With all that they import at once; what an earlier one has is no part of a later one. */
const parts = [
  { name: 'first', from: 'src/app/main.tsx' },
  { name: 'drafts', from: 'src/drafts/draft-store.ts' },
  { name: 'desk', from: 'src/app/DeskPage.tsx' },
] as const;

/** For the bundler: a group for each part, the earlier ones before the later. */
export function partGroups() {
  let known: ReadonlyMap<string, string> | undefined;
  return parts.map(({ name }, index) => ({
    name: (id: string, graph: Graph) => {
      known ??= partsOf(graph);
      return known.get(id) === name ? name : null;
    },
    priority: parts.length - index,
  }));
}

function partsOf(graph: Graph): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, from } of parts) {
    const open = [resolve(from).replaceAll('\\', '/')];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue;
      found.set(id, name);
      open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return found;
}
