/** Radicals in the place of characters (「⼯作」) would hide headings, labels and names: they are read as what they show. */
import { withoutRadicals } from '../../domain/words/radicals.ts';
import { fileNote, quote } from '../../intake/import-note.ts';
import type { SourceBlock, SourceDocument } from './source-document.ts';

export function withCharacters(source: SourceDocument): SourceDocument {
  const found = new Set<string>();
  const read = (text: string): string => {
    const plain = withoutRadicals(text);
    if (plain !== text) for (const [at, sign] of [...text].entries()) note(sign, [...plain][at]);
    return plain;
  };
  const note = (sign: string, character: string | undefined) => {
    if (sign !== character) found.add(`${sign}→${character}`);
  };
  const blocks = source.blocks.map((block) => withTexts(block, read));
  if (found.size === 0) return source;
  const shown = [...found].slice(0, mostQuoted).map(quote).join('');
  const text = `有些字是部首符号，样子相同，从 PDF 复制时常见，已按普通汉字读入，共 ${found.size} 种，如${shown}`;
  return { ...source, blocks, notes: [...source.notes, fileNote('radicals', text)] };
}

const mostQuoted = 5;

function withTexts(block: SourceBlock, read: (text: string) => string): SourceBlock {
  if (block.is === 'paragraph') {
    const text = read(block.text);
    return text === block.text ? block : { ...block, text };
  }
  const rows = block.rows.map(({ cells }) => ({
    cells: cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map((inner) => withTexts(inner, read)),
    })),
  }));
  return { ...block, rows };
}
