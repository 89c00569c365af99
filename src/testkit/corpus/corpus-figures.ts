/** The figures of the corpus, as docs/corpus.md has them. */
import type { CorpusCase } from './read-corpus.ts';
import { ruleLevels } from './rule-levels.ts';

interface Family {
  readonly family: string;
  readonly cases: readonly CorpusCase[];
}

/** Two tables: cases by family, and findings that must come by rule, the ones kept apart beside the others. */
export function sayCorpus(files: readonly Family[]): string {
  const all: Family = { family: 'together', cases: files.flatMap(({ cases }) => cases) };
  return [
    table(['file', 'cases', 'silent', 'silent share', 'twins'], [...files, all].map(familyLine)),
    table(['rule', 'held-out', 'others'], Object.keys(ruleLevels).map(ruleLine(files))),
  ].join('\n\n');
}

function familyLine({ family, cases }: Family): string[] {
  const silent = cases.filter((each) => each.expect.length === 0).length;
  const twins = cases.filter(({ twin }) => twin !== undefined).length;
  const share = `${Math.round((silent / cases.length) * 100)} %`;
  return [family, String(cases.length), String(silent), share, String(twins)];
}

const ruleLine = (files: readonly Family[]) => (rule: string) => {
  const count = (isHeldOut: boolean) =>
    files
      .filter(({ family }) => (family === 'held-out') === isHeldOut)
      .flatMap(({ cases }) => cases.flatMap(({ expect }) => expect))
      .filter((expected) => expected.rule === rule).length;
  return [rule, String(count(true)), String(count(false))];
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
