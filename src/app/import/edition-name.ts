import type { Edition } from '../../domain/edition/edition.ts';

/** 「2021 年版表格」, short enough for a narrow field. */
export const editionName = ({ id }: Edition): string => `${id} 年版表格`;
