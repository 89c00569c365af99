/** The texts of a page that are not brought in, kept for the notes. */
import { fileNote, type ImportNote, type ImportNoteKind } from '../../intake/import-note.ts';
import { isPageNumber } from '../source/page-number.ts';
import { hasVisibleText } from '../source/visible-text.ts';

export type LeftOutKind =
  | 'hiddenText'
  | 'trackedChange'
  | 'comment'
  | 'unfilled'
  | 'ruby'
  /** In a drawing. */
  | 'drawing'
  /** At the head or foot of each page. */
  | 'margin'
  | 'hiddenColumn';

/** The kind of the note, where it is not that of hidden text. */
const noteKinds: Partial<Record<LeftOutKind, ImportNoteKind>> = {
  trackedChange: 'trackedChange',
  comment: 'comment',
  unfilled: 'unfilled',
  drawing: 'notText',
};

/** Longer ones are cut. */
const quoteLength = 200;

/** As many are quoted, the others counted. */
const quotes: Record<LeftOutKind, number> = {
  hiddenText: 5,
  trackedChange: 20,
  comment: 20,
  unfilled: 5,
  ruby: 5,
  drawing: 20,
  margin: 20,
  hiddenColumn: 5,
};

/** One text, its white space taken together. */
export class Quote {
  readonly #whenSeen: (quote: Quote) => void;
  #text = '';
  #seen = false;

  constructor(whenSeen: (quote: Quote) => void = () => undefined) {
    this.#whenSeen = whenSeen;
  }

  add(piece: string): void {
    if (this.#text.length > quoteLength) return;
    const text = this.#text + piece.slice(0, 10 * quoteLength);
    this.#text = text.replace(/\s+/g, ' ').replace(/^ /, '');
    if (this.#seen || !hasVisibleText(piece)) return;
    this.#seen = true;
    this.#whenSeen(this);
  }

  get text(): string {
    const text = this.#text.trimEnd();
    return text.length > quoteLength ? `${text.slice(0, quoteLength)}…` : text;
  }
}

export class LeftOutTexts {
  readonly #found: Record<LeftOutKind, { quotes: Quote[]; count: number }> = {
    hiddenText: { quotes: [], count: 0 },
    trackedChange: { quotes: [], count: 0 },
    comment: { quotes: [], count: 0 },
    unfilled: { quotes: [], count: 0 },
    ruby: { quotes: [], count: 0 },
    drawing: { quotes: [], count: 0 },
    margin: { quotes: [], count: 0 },
    hiddenColumn: { quotes: [], count: 0 },
  };

  /** A text that counts as soon as something is added that can be seen. */
  begin(kind: LeftOutKind): Quote {
    const found = this.#found[kind];
    return new Quote((quote) => {
      found.count += 1;
      if (found.quotes.length < quotes[kind]) found.quotes.push(quote);
    });
  }

  notes(): readonly ImportNote[] {
    const { hiddenText, trackedChange, comment, unfilled, ruby, hiddenColumn, drawing } =
      this.#found;
    const margins = this.#found.margin.quotes.filter(({ text }) => !isPageNumber(text));
    return [
      ...this.#note('hiddenText', hiddenText.count, '网页上不显示的文字没有读入'),
      ...this.#note('trackedChange', trackedChange.count, '修订中已删除的文字没有读入'),
      ...this.#note('comment', comment.count, '批注、脚注没有读入'),
      ...this.#note('drawing', drawing.count, '图形里的文字没有读入'),
      ...margins.map(({ text }) => fileNote('outsideReport', `页眉页脚没有读入：“${text}”`)),
      ...this.#note('ruby', ruby.count, '字上的注音没有读入'),
      ...this.#note('hiddenColumn', hiddenColumn.count, '表格里隐藏的列没有读入'),
      ...this.#note('unfilled', unfilled.count, '下拉框里还没有选，读作空白'),
    ];
  }

  #note(kind: LeftOutKind, count: number, what: string): readonly ImportNote[] {
    const quoted = this.#found[kind].quotes;
    if (count === 0) return [];
    const more = count > quoted.length ? `等 ${count} 处` : '';
    const text = `${what}：${quoted.map(({ text }) => `“${text}”`).join('')}${more}`;
    return [fileNote(noteKinds[kind] ?? 'hiddenText', text)];
  }
}
