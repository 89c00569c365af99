/** In words which form a year's report is on. */
import type { Edition } from '../../domain/edition/edition.ts';
import { editionForYear } from '../../domain/edition/editions.ts';

/** 「2021 年起用现行表格（国办公开办函〔2021〕30号）」 */
export function editionText({ years, documentNumber, formTitle }: Edition): string {
  if (years.to === undefined) return `${years.from} 年起用现行表格（${documentNumber}）`;
  const kind = formTitle.includes('试行') ? '试行表格' : '当时的表格';
  return `${years.from}–${years.to} 年用${kind}（${documentNumber}）`;
}

export const editionTextForYear = (year: number): string => editionText(editionForYear(year));
