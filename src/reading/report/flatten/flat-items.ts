/** The source as a flat list: paragraphs of one line, and tables that may be those of the form. */
import type { SourceNote, SourceParagraph } from '../../source/source-document.ts';

export type FlatItem = FlatParagraph | FlatTable;

export interface FlatParagraph {
  readonly is: 'paragraph';
  readonly id: number;
  /** One line, spaces at its ends off; without its automatic number. */
  readonly text: string;
  readonly autoNumber: string;
  readonly source: Pick<SourceParagraph, 'heading' | 'align' | 'aside' | 'scope' | 'notes'>;
  /** Of a heading that shared its paragraph with text: the sign between the two. */
  readonly runIn?: string;
}

export interface FlatTable {
  readonly is: 'table';
  readonly id: number;
  readonly rows: readonly FlatRow[];
  readonly scope: number | undefined;
  readonly aside: boolean;
  readonly notes?: readonly SourceNote[];
}

export type FlatRow = readonly FlatCell[];

export interface FlatCell {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** All within it. */
  readonly notes?: readonly SourceNote[];
}

/** As it is printed, its automatic number included. */
export const printedText = ({ autoNumber, text }: FlatParagraph) => autoNumber + text;

/** A text that may stand in a figure cell: digits, with a unit or not, a sign for nothing, or nothing. */
export function isFigureLike(text: string): boolean {
  // Most texts are seen to be none by their first character.
  if (!/^[\s\u00a0\u3000]*([/／\\—–―－\-﹣−+＋0-9０-９]|$)/.test(text)) return false;
  const bare = text.replace(/[\s\u00a0\u3000]+/g, '');
  if (bare.length > 24) return false;
  // 「3.其他」 is a label.
  return (
    /^[/／\\—–―－\-﹣−+＋]*$/.test(bare) ||
    /^[+＋\-－−]?[0-9０-９]([0-9０-９,，.．]*[0-9０-９])?[\u4e00-\u9fff%％]{0,3}$/.test(bare)
  );
}

/** A figure with words behind it, 「0（无此类情形）」 or 「3，均为信访件」, and not the number of a label (「3.其他」). */
export const beginsWithFigure = (text: string): boolean =>
  /^\s*[+＋\-－−]?\s*[0-9０-９]/.test(text) &&
  !/^\s*[0-9０-９]{1,2}\s*[.．、]\s*[^\s0-9０-９]/.test(text);

/** Words in the place of a figure: 「无此类情形发生」, 「暂未开展」. */
export const saysNothing = (text: string): boolean =>
  /^\s*[（(]?(无|没有|未|暂|零|〇|不涉及|不适用|不存在|空|同上|同左|见|详见)/.test(text);

/** A figure that is nothing: 「0」, 「０件」. */
export const isZero = (text: string): boolean => /^\s*[0０〇](件|项|条|个)?\s*$/.test(text);
