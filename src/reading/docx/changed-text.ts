/** What tracked changes took out of one paragraph or row of a table, and put in. */
export class ChangedText {
  readonly deleted: string[] = [];
  readonly inserted: string[] = [];
  private last: 'deleted' | 'inserted' | undefined;

  /** Text of one kind that follows the same kind is one piece. */
  add(kind: 'deleted' | 'inserted', text: string): void {
    const pieces = this[kind];
    if (this.last === kind) pieces.push(`${pieces.pop() ?? ''}${text}`);
    else pieces.push(text);
    this.last = kind;
  }

  /** A piece by itself. */
  addPiece(kind: 'deleted' | 'inserted', text: string): void {
    this.breakOff();
    this.add(kind, text);
    this.breakOff();
  }

  /** Other text stands here, or a paragraph ends. */
  breakOff(): void {
    this.last = undefined;
  }

  /** 「删除：“10”、“20”；插入：“12”」; empty when nothing was changed. */
  describe(): string {
    return [listed('删除', this.deleted), listed('插入', this.inserted)].filter(Boolean).join('；');
  }
}

/** 「删除：“10”、“20”」; empty when there is nothing but space. */
export function listed(what: string, pieces: readonly string[]): string {
  const quoted = pieces.filter((piece) => piece.trim() !== '').map((piece) => `“${piece}”`);
  return quoted.length > 0 ? `${what}：${quoted.join('、')}` : '';
}
