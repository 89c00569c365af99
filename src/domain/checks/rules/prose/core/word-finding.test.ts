import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sound2021 } from '../../../../../testkit/domain/rule-cases.ts';
import { editionById } from '../../../../edition/editions.ts';
import { rangesIn } from '../../../../place/place.ts';
import { blocksFromParagraphs } from '../../../../report/prose.ts';
import type { Report } from '../../../../report/report.ts';
import { textOf } from '../../../../report/text.ts';
import { applyTextChanges } from '../../../../report/text-changes.ts';
import type { RuleHead } from '../../../core/rule.ts';
import { linesOfSection, type TextLine } from './text-lines.ts';
import {
  changeOf,
  contextOf,
  quotedWords,
  storedRangeOf,
  type WordFindingParts,
  wordFindings,
} from './word-finding.ts';

const head: RuleHead = {
  id: 'W-TERM',
  title: '用语',
  level: 'warning',
  basis: { source: '用语', evidence: '样' },
};

/** A report whose fifth part is this text as it was stored. */
const reportOf = (text: string): Report => ({
  ...sound2021,
  sections: {
    ...sound2021.sections,
    s5: {
      blocks: blocksFromParagraphs(['无'], 5).map((block) => ({ ...block, text })),
      after: '',
    },
  },
});
const linesOf = (report: Report) => linesOfSection(report, 5);
const onlyLine = (report: Report) => linesOf(report)[0] as TextLine;

function found(report: Report, parts: readonly (WordFindingParts & { readonly words: string })[]) {
  const [line] = linesOf(report);
  const lastOf = new Map<string, number>();
  return wordFindings(
    head,
    { edition: editionById('2021'), text: report, form: report } as Parameters<
      typeof wordFindings
    >[1],
    parts.map(({ words, ...more }) => {
      const from = line?.text.indexOf(words, lastOf.get(words) ?? 0) as number;
      lastOf.set(words, from + 1);
      return { ...more, line: line as TextLine, from, to: from + words.length };
    }),
  );
}

describe('words of a printed line', () => {
  /** What is cleaned away within a line, and blanks in front of it. */
  const hidden = fc.constantFrom('', '\u200b', '\ufeff', '\u200b\u200b');
  const stored = fc
    .tuple(
      fc.constantFrom('', '　　', ' '),
      fc.array(fc.tuple(fc.constantFrom(...'甲乙丙丁'), hidden), { minLength: 3, maxLength: 9 }),
    )
    .map(([blanks, units]) => `${blanks}${units.map(([unit, after]) => unit + after).join('')}`);

  test('are found again in the stored text, and can be changed there', () => {
    fc.assert(
      fc.property(stored, fc.nat(8), fc.integer({ min: 1, max: 4 }), (text, start, length) => {
        const report = reportOf(text);
        const line = onlyLine(report);
        const from = Math.min(start, line.text.length - 1);
        const to = Math.min(from + length, line.text.length);
        const words = { line, from, to };
        const range = storedRangeOf(words);
        const cut = textOf(report, range.id)?.slice(range.from, range.to) ?? '';
        expect(cut.replace(/[\u200b\ufeff]/g, '')).toBe(line.text.slice(from, to));
        expect(cut).toMatch(/^[甲乙丙丁].*[甲乙丙丁]$|^[甲乙丙丁]$/);
        const change = changeOf(words, '戊');
        expect(change.was).toBe(cut);
        const changed = applyTextChanges(report, [change]);
        expect(onlyLine(changed).text).toBe(`${line.text.slice(0, from)}戊${line.text.slice(to)}`);
      }),
      { numRuns: 100 },
    );
  });

  test('that are none are a place between two', () => {
    const line = onlyLine(reportOf('　　甲乙丙'));
    const { from, to } = storedRangeOf({ line, from: 1, to: 1 });
    expect([from, to]).toEqual([3, 3]);
  });

  test('are quoted with what stands around them in their clause, six characters at most', () => {
    const contextIn = (text: string, words: string) => {
      const line = onlyLine(reportOf(text));
      const from = line.text.indexOf(words);
      return contextOf({ line, from, to: from + words.length });
    };
    expect(contextIn('一二三四五六七八甲八七六五四三二一', '甲')).toBe(
      '三四五六七八甲八七六五四三',
    );
    expect(contextIn('全年，主动公公开信息。其他', '公公')).toBe('主动公公开信息');
    expect(contextIn('公公', '公公')).toBe('公公');
    for (const mark of '，。；：！？ ') expect(contextIn(`一${mark}甲${mark}二`, '甲')).toBe('甲');
  });
});

describe('findings of words', () => {
  test('name their line, mark their words, and are told apart where the words are the same', () => {
    const report = reportOf('甲乙，甲乙，丙丁。');
    const message = '“甲乙”应为“乙甲”';
    const findings = found(report, [
      { words: '甲乙', message },
      { words: '甲乙', message },
      { words: '丙丁', message: '“丙丁”多余' },
    ]);
    expect(findings.map((finding) => finding.message)).toEqual([
      '第五部分第 1 段“甲乙”应为“乙甲”',
      '第五部分第 1 段“甲乙”应为“乙甲”',
      '第五部分第 1 段“丙丁”多余',
    ]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(3);
    expect(findings.map(({ marks }) => rangesIn(marks).map(({ from, to }) => [from, to]))).toEqual([
      [[0, 2]],
      [[3, 5]],
      [[6, 8]],
    ]);
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(['甲乙', '甲乙', '丙丁']);
    expect(findings.every(({ section }) => section === 5)).toBe(true);
  });

  test('keep their ids when words come in front of them in their line', () => {
    const idsIn = (text: string) =>
      found(reportOf(text), [{ words: '甲乙', message: '“甲乙”多余' }]).map(({ id }) => id);
    expect(idsIn('此处甲乙。')).toEqual(idsIn('甲乙。'));
    // Reasons are stored with them in drafts, which have to find them again.
    expect(idsIn('甲乙。')[0]).toMatch(/^W-TERM words\/text\/\S+ 甲乙 1\.1$/);
    const message = '“甲乙”多余';
    const three = found(reportOf('丙丁甲乙甲乙'), [
      { words: '丙丁', message },
      { words: '甲乙', message },
      { words: '甲乙', message },
    ]);
    expect(three.map(({ id }) => id.split(' ').at(-1))).toEqual(['1.1', '1.1', '1.2']);
  });

  test('offer what is to stand there, for all of the words or some of them', () => {
    const report = reportOf('共3件。');
    const message = '“共3件”与表格不一致';
    const mended = (parts: Omit<WordFindingParts, 'message'>) => {
      const [finding] = found(report, [{ words: '共3件', message, ...parts }]);
      const fix = finding?.fix;
      return fix?.is === 'words'
        ? [fix.label, onlyLine(applyTextChanges(report, fix.changes)).text]
        : undefined;
    };
    expect(mended({})).toBeUndefined();
    expect(mended({ replacement: { label: '改为“共4件”', value: '共4件' } })).toEqual([
      '改为“共4件”',
      '共4件。',
    ]);
    expect(mended({ replacement: { label: '改为“4”', value: '4', from: 1, to: 2 } })).toEqual([
      '改为“4”',
      '共4件。',
    ]);
    const line = onlyLine(report);
    const changes = [changeOf({ line, from: 3, to: 4 }, '！')];
    expect(mended({ repair: { is: 'words', label: '改标点', changes } })).toEqual([
      '改标点',
      '共3件！',
    ]);
  });

  test('mark further words of the line with the first', () => {
    const [finding] = found(reportOf('甲、乙、丙'), [
      { words: '甲', message: '“甲”等 2 处', also: [{ from: 4, to: 5 }] },
    ]);
    expect(rangesIn(finding?.marks ?? []).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [4, 5],
    ]);
    expect(rangesIn(finding ? [finding.place] : []).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
    ]);
  });

  test('quote no private words, in nothing that is shown or kept', () => {
    const mobile = '13300006652';
    const [finding] = found(reportOf(`联系电话${mobile}，请拨打。`), [
      {
        words: mobile,
        message: `“${mobile}”不得写入`,
        advice: `请删去${mobile}。`,
        proof: [`此处有${mobile}`],
        text: `${mobile}|1`,
        replacement: { label: `删去“${mobile}”`, value: '' },
      },
    ]);
    expect(finding?.message).toContain('133****6652');
    const { marks: _marks, place: _place, fix, ...shown } = finding ?? {};
    expect(JSON.stringify(shown)).not.toContain(mobile);
    expect(fix?.label).toBe('删去“133****6652”');
    expect(finding?.advice).toBe('请删去133****6652。');
    expect(finding?.proof).toEqual(['此处有133****6652']);
    expect(finding?.fingerprint).toBe('133****6652|1');
    const line = onlyLine(reportOf(`联系电话${mobile}`));
    expect(quotedWords({ line, from: 4, to: 15 })).toBe('133****6652');
    expect(quotedWords({ line, from: 0, to: 4 })).toBe('联系电话');
  });

  test('say nothing more than they were given', () => {
    const [finding] = found(reportOf('甲乙'), [{ words: '甲', message: '“甲”多余' }]);
    expect(finding?.advice).toBeUndefined();
    expect(finding?.proof).toEqual([]);
    expect(finding?.fix).toBeUndefined();
    expect(found(reportOf('甲乙'), [])).toEqual([]);
  });
});
