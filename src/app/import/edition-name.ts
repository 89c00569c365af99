import type { Edition } from '../../domain/edition/edition.ts';

/** 「2019–2020 年表格」, 「2021 年起表格」 */
export function editionName({ years: { from, to } }: Edition): string {
  return to === undefined ? `${from} 年起表格` : `${from}–${to} 年表格`;
}
