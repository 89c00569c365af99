/** Whose report it is and of which year: by its title, else by what its text says, with a note. */
import { isFullUnitName } from '../../../domain/report/township.ts';
import type { NoteList } from '../../../intake/import-note.ts';
import { officeOf, yearOf } from './find-title.ts';

export interface Identity {
  readonly unit: string;
  readonly year: number | undefined;
}

export interface IdentityClues {
  readonly title: string;
  readonly author: string | undefined;
  readonly signature: string;
  readonly date: string;
  /** The text of the report, in reading order. */
  readonly lines: readonly string[];
}

/** @param corrected by a person; what a person names needs no guess and no note */
export function identifyReport(
  clues: IdentityClues,
  corrected: { readonly unit?: string; readonly year?: number },
  notes: NoteList,
): Identity {
  return {
    unit: corrected.unit ?? unitOf(clues, notes),
    year: corrected.year ?? yearOfReport(clues, notes),
  };
}

const withoutSpace = (text: string) => text.replace(/[\s\u3000]+/g, '');

function unitOf({ title, author = '', signature }: IdentityClues, notes: NoteList): string {
  const bareAuthor = withoutSpace(author);
  // The office that made the file, where the title begins with it.
  if (bareAuthor && withoutSpace(title).startsWith(bareAuthor)) return author.trim();
  const named = officeOf(title);
  // 「青禾镇2025年…」 in a file of 青禾镇人民政府.
  if (named && isFullUnitName(bareAuthor) && bareAuthor.includes(placeOf(named)))
    return author.trim();
  if (named) return named;
  const guess = isFullUnitName(bareAuthor) ? author.trim() : officeInSignature(signature);
  if (guess)
    notes.add('guessed', 'title', `标题里没有单位名称，按落款或文件属性读作“${guess}”，请核对`);
  else notes.add('guessed', 'title', '没有找到单位名称，请填写');
  return guess;
}

const placeOf = (office: string) => office.replace(/(人民政府|政府|街道办事处|办事处)$/, '');

function officeInSignature(signature: string): string {
  const bare = withoutSpace(signature.split('\n')[0] ?? '').replace(/[（(]盖章[）)]$/, '');
  return isFullUnitName(bare) ? bare : '';
}

function yearOfReport({ title, date, lines }: IdentityClues, notes: NoteList): number | undefined {
  const titled = yearOf(withoutSpace(title));
  if (titled !== undefined) return titled;
  const counts = new Map<number, number>();
  for (const line of lines) {
    const year = yearOf(line);
    if (year !== undefined && /年/.test(line)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const signed = yearOf(date);
  const guess = most?.[0] ?? (signed === undefined ? undefined : signed - 1);
  if (guess === undefined) notes.add('guessed', 'title', '没有找到报告年度，请填写');
  else notes.add('guessed', 'title', `标题里没有年份，按正文读作 ${guess} 年，请核对`);
  return guess;
}
