/** What a key costs, told by what is read and not by a clock. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { textRules } from '../../domain/checks/all-rules.ts';
import { createEngine, finderOf } from '../../domain/checks/core/engine.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { mostKnown } from '../../domain/prose/known-lines.ts';
import { paragraphsOfReport } from '../../domain/report/paragraphs.ts';
import {
  type Report,
  type Section,
  sectionKey,
  sectionNumbers,
} from '../../domain/report/report.ts';
import example from '../../examples/finished-2025.json';
import { readGrReport } from '../../exchange/read-gr-report.ts';

const { report } = readGrReport(example);
const edition = editionById(report.edition);

/** With each line of these sections as `change` makes it. */
function withLines(of: Report, change: (line: string, section: number) => string): Report {
  const sections = { ...of.sections };
  for (const number of sectionNumbers) {
    const section: Section = sections[sectionKey(number)];
    sections[sectionKey(number)] = {
      ...section,
      blocks: section.blocks.map((block) => {
        const text = block.text
          ?.split('\n')
          .map((line) => change(line, number))
          .join('\n');
        return text === block.text ? block : { ...block, text };
      }),
    };
  }
  return { ...of, sections };
}

/** Every text that an expression is matched against while something is done. */
function matchedIn(act: () => void): ReadonlySet<string> {
  const matched = new Set<string>();
  const exec = RegExp.prototype.exec;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    matched.add(text);
    return exec.call(this, text);
  });
  act();
  vi.restoreAllMocks();
  return matched;
}

let engine: ReturnType<typeof createEngine>;
beforeEach(() => {
  engine = createEngine(textRules.map(finderOf));
  engine.run(report, edition, 'pause');
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Headings are printed anew with their block, and the name of the office is looked for in lines that name another. */
const linesOf = (of: Report) =>
  paragraphsOfReport(of)
    .filter(({ part, isHeading }) => part.startsWith('section') && !isHeading)
    .map(({ text }) => text);
const readAgain = (of: Report) => {
  const matched = matchedIn(() => engine.run(of, edition, 'pause'));
  return linesOf(of).filter((line) => matched.has(line));
};

describe('all rules of the text', () => {
  test('read every line of a report that is new', () => {
    const all = withLines(report, (line) => `${line}甲。`);
    expect(readAgain(all).length).toBeGreaterThan(10);
  });

  const lines = sectionNumbers.flatMap((section) =>
    report.sections[sectionKey(section)].blocks.flatMap(({ text }) =>
      text.split('\n').filter(Boolean),
    ),
  );
  test.each(lines)('read one line where one line is new: %s', (changed) => {
    const now = withLines(report, (line) => (line === changed ? `${line}甲乙。` : line));
    expect(readAgain(now)).toEqual([`${changed}甲乙。`]);
    // And it is as it was: nothing is read at all.
    expect(readAgain(report)).toEqual([]);
  });

  test('read nothing where nothing is new', () => {
    expect(readAgain({ ...report })).toEqual([]);
  });

  test('remember no more after an hour of typing than after some minutes', () => {
    const sizes: number[] = [];
    const set = Map.prototype.set;
    vi.spyOn(Map.prototype, 'set').mockImplementation(function (
      this: Map<unknown, unknown>,
      key: unknown,
      value: unknown,
    ) {
      const done = set.call(this, key, value);
      sizes.push(this.size);
      return done;
    });
    for (let key = 0; key < 2 * mostKnown; key += 1) {
      engine.run(
        withLines(report, (line, section) => (section === 5 ? `${line}第${key}次核对。` : line)),
        edition,
        'pause',
      );
    }
    expect(sizes.reduce((most, size) => Math.max(most, size), 0)).toBe(mostKnown);
  });
});
