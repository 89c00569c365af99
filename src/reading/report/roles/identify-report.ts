/** Whose report it is and of which year: by its title, else by what its text says, with a note. */
import { fieldPlace } from '../../../domain/place/place.ts';
import { isFullUnitName, isSameUnit } from '../../../domain/report/township.ts';
import { importNote } from '../../../intake/import-note.ts';
import { type Noted, noted } from '../../../intake/noted.ts';
import { officeOf } from './find-title.ts';
import { type YearClues, yearOfReport } from './year-of-report.ts';

export interface Identity {
  readonly unit: string;
  readonly year: number | undefined;
}

export interface IdentityClues extends YearClues {
  readonly author: string | undefined;
  readonly signature: string;
}

/** @param corrected by a person; what a person says needs no guess and no note */
export function identifyReport(
  clues: IdentityClues,
  corrected: { readonly unit?: string; readonly year?: number },
): Noted<Identity> {
  const unit = corrected.unit === undefined ? unitOf(clues) : noted(corrected.unit);
  const year = corrected.year === undefined ? yearWithNote(clues) : noted(corrected.year);
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
  if (named && isFullUnitName(bareAuthor) && isSameUnit(bareAuthor, named)) {
    return noted(author.trim());
  }
  if (named) return noted(named);
  const guess = isFullUnitName(bareAuthor) ? author.trim() : officeInSignature(signature);
  const text = guess
    ? `标题里没有单位名称，按落款或文件属性读作“${guess}”，请核对`
    : '没有找到单位名称，请填写';
  return noted(guess, importNote('guessed', fieldPlace('unit'), text));
}

function officeInSignature(signature: string): string {
  const bare = withoutSpace(signature.split('\n')[0] ?? '').replace(/[（(]盖章[）)]$/, '');
  return isFullUnitName(bare) ? bare : '';
}

function yearWithNote(clues: YearClues): Noted<number | undefined> {
  const found = yearOfReport(clues);
  if (found?.by === '标题') return noted(found.year);
  const text = found
    ? `标题里没有年份，按${found.by}读作 ${found.year} 年，请核对`
    : '没有找到报告年度，请填写';
  return noted(found?.year, importNote('guessed', fieldPlace('year'), text));
}
