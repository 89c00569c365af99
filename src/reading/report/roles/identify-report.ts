/** Whose report it is and of which year: by its title, else by what its text says, with a note. */
import { fieldPlace } from '../../../domain/place/place.ts';
import { isFullUnitName } from '../../../domain/report/township.ts';
import { importNote } from '../../../intake/import-note.ts';
import { type Noted, noted } from '../../../intake/noted.ts';
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

/** @param corrected by a person; what a person says needs no guess and no note */
export function identifyReport(
  clues: IdentityClues,
  corrected: { readonly unit?: string; readonly year?: number },
): Noted<Identity> {
  const unit = corrected.unit === undefined ? unitOf(clues) : noted(corrected.unit);
  const year = corrected.year === undefined ? yearOfReport(clues) : noted(corrected.year);
  return {
    value: { unit: unit.value, year: year.value },
    notes: [...unit.notes, ...year.notes],
  };
}

const withoutSpace = (text: string) => text.replace(/[\s\u3000]+/g, '');

function unitOf({ title, author = '', signature }: IdentityClues): Noted<string> {
  const bareAuthor = withoutSpace(author);
  // The office that made the file, where the title begins with it.
  if (bareAuthor && withoutSpace(title).startsWith(bareAuthor)) return noted(author.trim());
  const named = officeOf(title);
  // 「青禾镇2025年…」 in a file of 青禾镇人民政府.
  if (named && isFullUnitName(bareAuthor) && bareAuthor.includes(placeOf(named)))
    return noted(author.trim());
  if (named) return noted(named);
  const guess = isFullUnitName(bareAuthor) ? author.trim() : officeInSignature(signature);
  const text = guess
    ? `标题里没有单位名称，按落款或文件属性读作“${guess}”，请核对`
    : '没有找到单位名称，请填写';
  return noted(guess, importNote('guessed', fieldPlace('unit'), text));
}

const placeOf = (office: string) => office.replace(/(人民政府|政府|街道办事处|办事处)$/, '');

function officeInSignature(signature: string): string {
  const bare = withoutSpace(signature.split('\n')[0] ?? '').replace(/[（(]盖章[）)]$/, '');
  return isFullUnitName(bare) ? bare : '';
}

function yearOfReport({ title, date, lines }: IdentityClues): Noted<number | undefined> {
  const titled = yearOf(withoutSpace(title));
  if (titled !== undefined) return noted(titled);
  const counts = new Map<number, number>();
  for (const line of lines) {
    const year = yearOf(line);
    if (year !== undefined && /年/.test(line)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const signed = yearOf(date);
  const guess = most?.[0] ?? (signed === undefined ? undefined : signed - 1);
  const text =
    guess === undefined
      ? '没有找到报告年度，请填写'
      : `标题里没有年份，按正文读作 ${guess} 年，请核对`;
  return noted(guess, importNote('guessed', fieldPlace('year'), text));
}
