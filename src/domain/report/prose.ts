/**
 * Prose: an ordered list of paragraphs whose level follows from their numbering, （一） → 1. → （1）
 * (GB/T 9704—2012, 7.3.3). For editing, a section's paragraphs are grouped into blocks, one for each
 * sub-heading （一） that stands on a line of its own; grouping and ungrouping lose nothing.
 */
import type { ProseBlock, SectionNumber } from './report.ts';

const numeral = '[一二三四五六七八九十]+';
/** 「（一）」 as typed, with either width of brackets and blanks inside or behind, or as one character: 「㈠」. */
const subHeadingMark = new RegExp(`^\\s*(?:[（(]\\s*${numeral}\\s*[）)]|[㈠-㈩])\\s*`);

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

/**
 * Paragraphs of a section grouped under their sub-headings; at least one block, to write in. The blocks' ids are
 * their own in the whole report.
 */
export function blocksFromParagraphs(
  paragraphs: readonly string[],
  section: SectionNumber,
): ProseBlock[] {
  const blocks: (Omit<ProseBlock, 'text'> & { lines: string[] })[] = [];
  for (const paragraph of paragraphs) {
    const mark = subHeadingMark.exec(paragraph)?.[0];
    const isHeading = mark !== undefined && paragraph.trim() !== mark.trim();
    if (isHeading && paragraphShape(paragraph).is === 'heading') {
      blocks.push({
        id: blockId(section, blocks.length + 1),
        mark,
        name: paragraph.slice(mark.length),
        lines: [],
      });
    } else {
      const last = blocks[blocks.length - 1];
      if (last) last.lines.push(paragraph);
      else blocks.push({ id: blockId(section, 1), mark: '', name: '', lines: [paragraph] });
    }
  }
  if (blocks.length === 0) return [{ id: blockId(section, 1), mark: '', name: '', text: '' }];
  return blocks.map(({ lines, ...block }) => ({ ...block, text: lines.join('\n') }));
}

/** The id of the nth block that a section begins with: "1-5". */
export const blockId = (section: SectionNumber, index: number) => `${section}-${index}`;

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
