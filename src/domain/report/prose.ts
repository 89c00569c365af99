/**
 * Prose: an ordered list of paragraphs whose level follows from their numbering, （一） → 1. → （1）
 * (GB/T 9704—2012, 7.3.3). For editing, a section's paragraphs are grouped into blocks, one for each
 * sub-heading （一） that stands on a line of its own; grouping and ungrouping lose nothing.
 */
import type { ProseBlock, Section } from './report.ts';

const numeral = '[一二三四五六七八九十]+';
/** 「（一）」 as typed, with either width of brackets and blanks inside or behind. */
const subHeadingMark = new RegExp(`^\\s*[（(]\\s*${numeral}\\s*[）)]\\s*`);

/** The parts of a paragraph: plain, a heading of level two on its own, or one that runs into its text. */
export type ParagraphShape =
  | { readonly is: 'body' }
  | { readonly is: 'heading' }
  | { readonly is: 'runIn'; readonly head: string; readonly rest: string };

/** Longer than this, a line under （一） is text and no heading. */
const longestHeading = 34;
const longestHeadingWithStop = 26;

export function paragraphShape(paragraph: string): ParagraphShape {
  const text = paragraph.trim();
  if (!subHeadingMark.test(text)) return { is: 'body' };
  const [, head = '', stop = '', rest = ''] =
    /^([^。：:；;]*)([。：:；;]?)([\s\S]*)$/.exec(text) ?? [];
  if (rest.trim() === '') {
    const isHeading = stop
      ? head.length <= longestHeadingWithStop && !head.includes('，')
      : head.length <= longestHeading;
    return isHeading ? { is: 'heading' } : { is: 'body' };
  }
  // The heading ends at the first full stop; a colon ends it where that comes first.
  return { is: 'runIn', head: head + stop, rest };
}

/** The lines of a text as paragraphs: cleaned, without empty ones. */
export function paragraphsOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A section's paragraphs in order, headings included; not those behind its table. */
export function sectionParagraphs(section: Section): string[] {
  return section.blocks.flatMap((block) => {
    // A number without a name is a heading that somebody has yet to write.
    const heading = block.name.trim() ? cleanText(block.mark + block.name).trim() : '';
    return heading ? [heading, ...paragraphsOf(block.text)] : paragraphsOf(block.text);
  });
}

/** The inverse: paragraphs grouped under their sub-headings; at least one block, to write in. */
export function blocksFromParagraphs(paragraphs: readonly string[]): ProseBlock[] {
  const blocks: (Omit<ProseBlock, 'text'> & { lines: string[] })[] = [];
  for (const paragraph of paragraphs) {
    const mark = subHeadingMark.exec(paragraph)?.[0];
    const isHeading = mark !== undefined && paragraph.trim() !== mark.trim();
    if (isHeading && paragraphShape(paragraph).is === 'heading') {
      blocks.push({
        id: `b${blocks.length + 1}`,
        mark,
        name: paragraph.slice(mark.length),
        lines: [],
      });
    } else {
      const last = blocks[blocks.length - 1];
      if (last) last.lines.push(paragraph);
      else blocks.push({ id: 'b1', mark: '', name: '', lines: [paragraph] });
    }
  }
  if (blocks.length === 0) return [{ id: 'b1', mark: '', name: '', text: '' }];
  return blocks.map(({ lines, ...block }) => ({ ...block, text: lines.join('\n') }));
}

/** Marks （一）（二）… in order for all blocks that have a heading. */
export function renumberBlocks(blocks: readonly ProseBlock[]): ProseBlock[] {
  let number = 0;
  return blocks.map((block) => {
    if (!block.mark && !block.name) return block;
    number += 1;
    return { ...block, mark: `（${chineseNumeral(number)}）` };
  });
}

/** A heading's name without a number typed before it: the number is ours. */
export const withoutMark = (name: string) => name.replace(subHeadingMark, '');

/** 1 → 一, 11 → 十一, 20 → 二十; for 1 to 99. */
export function chineseNumeral(value: number): string {
  const digits = '零一二三四五六七八九';
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const tensText = tens > 1 ? `${digits[tens]}十` : '十';
  if (tens === 0) return digits[ones] as string;
  return ones ? tensText + digits[ones] : tensText;
}

/**
 * Takes out what must not stand in an official text and cannot be seen: control, zero-width,
 * bidirectional and private-use characters, lone surrogates. Line breaks stay; tabs and no-break spaces
 * become spaces. Figures and words are never changed.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u000b\u000c\u0085]/g, '\n')
    .replace(/[\t\u00a0\u202f]/g, ' ')
    .replace(
      /[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ue000-\uf8ff]/g,
      '',
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[\u{f0000}-\u{10ffff}]/gu, '');
}

/** For pasted text: cleaned, and without the blanks that were typed as an indent. */
export function cleanPastedText(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^[\s\u3000]+/, '').replace(/\s+$/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
