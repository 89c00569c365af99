import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { partGroups } from './parts.ts';

const at = (path: string) => resolve(path).replaceAll('\\', '/');

const imports: Readonly<Record<string, readonly string[]>> = {
  'src/app/main.tsx': ['src/app/ui/Button.tsx'],
  'src/app/ui/Button.tsx': [],
  'src/drafts/draft-store.ts': ['src/domain/report/report.ts'],
  'src/domain/report/report.ts': ['src/domain/edition/edition.ts'],
  'src/domain/edition/edition.ts': ['src/domain/report/report.ts'],
  'src/app/DeskPage.tsx': ['src/app/ui/Button.tsx', 'src/domain/report/report.ts', 'src/app/desk'],
  'src/app/desk': [],
  'src/app/ViewPage.tsx': ['src/app/desk'],
};
const byId = new Map(Object.entries(imports).map(([id, all]) => [at(id), all.map(at)]));
const graph = {
  getModuleInfo: (id: string) => {
    const importedIds = byId.get(id);
    return importedIds ? { importedIds } : null;
  },
};

/** In the order in which the bundler asks. */
function partOf(path: string): string | undefined {
  const groups = partGroups().sort((a, b) => b.priority - a.priority);
  return groups.map(({ name }) => name(at(path), graph)).find((name) => name !== null) ?? undefined;
}

test.each([
  ['src/app/main.tsx', 'first'],
  ['src/app/ui/Button.tsx', 'first'],
  ['src/drafts/draft-store.ts', 'drafts'],
  ['src/domain/report/report.ts', 'drafts'],
  ['src/domain/edition/edition.ts', 'drafts'],
  ['src/app/DeskPage.tsx', 'desk'],
  ['src/app/desk', 'desk'],
])('%s is in the part %s', (path, part) => {
  expect(partOf(path)).toBe(part);
});

test('what only others need is left to the bundler', () => {
  expect(partOf('src/app/ViewPage.tsx')).toBeUndefined();
  expect(partOf('src/app/of-nobody.ts')).toBeUndefined();
});
