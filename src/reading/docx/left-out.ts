/** Gathers what a document holds and the reader does not bring in. */
import { fileNote, type ImportNote, type ImportNoteKind } from '../../intake/import-note.ts';
import type { SourceNote } from '../source/source-document.ts';
import { hasVisibleText } from '../source/visible-text.ts';

/** More notes of one kind help nobody: the rest is counted. */
const mostNotes = 40;

export class LeftOut {
  private readonly counts = new Map<ImportNoteKind, number>();
  private objects = 0;
  private readonly descriptions: string[] = [];

  /** The tracked changes of one paragraph, cell or row, described; empty when there are none. */
  changes(description: string): readonly SourceNote[] {
    return description ? this.listed('trackedChange', description) : [];
  }

  /** The hidden text of one paragraph. */
  hidden(text: string): readonly SourceNote[] {
    return text.trim() === '' ? [] : this.listed('hiddenText', `隐藏文字（没有读入）：“${text}”`);
  }

  /** What stands in one paragraph where something is to be filled in. */
  prompt(text: string): readonly SourceNote[] {
    return hasVisibleText(text)
      ? this.listed('unfilled', `还没有填写，读作空白：“${text.trim()}”`)
      : [];
  }

  /** The readings above characters of one paragraph. */
  reading(text: string): readonly SourceNote[] {
    return hasVisibleText(text)
      ? this.listed('hiddenText', `字上的注音没有读入：“${text.trim()}”`)
      : [];
  }

  /** A field of which the file holds only the instruction. */
  field(instruction: string): readonly SourceNote[] {
    return this.listed('hiddenText', `域的结果没有存在文件里，没有读入：“${instruction}”`);
  }

  /** A note for its place, as long as there are not too many of its kind. */
  private listed(kind: keyof typeof more, text: string): readonly SourceNote[] {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    return count > mostNotes ? [] : [{ kind, text }];
  }

  /** A picture, a chart or something else that is not text; its description, where somebody gave one. */
  addObject(description = ''): void {
    this.objects += 1;
    this.addDescription(description);
  }

  /** Words that belong to one of them. */
  addDescription(text: string): void {
    const words = text.replace(/\s+/g, ' ').trim();
    if (isDescription(words) && this.descriptions.length < mostNotes) {
      this.descriptions.push(words);
    }
  }

  private quoted(): string {
    if (this.descriptions.length === 0) return '';
    return `：${this.descriptions.map((text) => `“${text}”`).join('、')}`;
  }

  notes(): readonly ImportNote[] {
    return [
      ...(Object.keys(more) as (keyof typeof more)[]).flatMap((kind) =>
        counted(kind, (this.counts.get(kind) ?? 0) - mostNotes, '另有', more[kind]),
      ),
      ...counted(
        'notText',
        Math.max(this.objects, this.descriptions.length),
        '图片、图表等',
        `个，没有读入${this.quoted()}`,
      ),
    ];
  }
}

/** Programs describe pictures too: 「图片包含 文字描述已自动生成」, the path of a file. */
const isDescription = (text: string) =>
  /[\u3400-\u9fff\d]/.test(text) &&
  !/自动生成|自动产生|^图片\s*\d*$|^[\w .:\\/-]+\.\w{3,4}$|^IMG|^[A-Za-z]:\\|^[\da-f-]{20,}$/i.test(
    text,
  );

/** What is said of those that are not listed. */
const more = {
  trackedChange: '处修订，没有一一列出',
  hiddenText: '处隐藏文字，没有一一列出',
  unfilled: '处没有填写，没有一一列出',
} as const satisfies Partial<Record<ImportNoteKind, string>>;

/** No note on nothing. */
const counted = (kind: ImportNoteKind, count: number, before: string, behind: string) =>
  count > 0 ? [fileNote(kind, before + count + behind)] : [];
