/**
 * Figures of finished reports for typing, row by row in the order of the form. 2019: the published figures
 * of a real report; 2021: made up, where it is not said.
 */
export interface ReportFigures {
  readonly table2: readonly string[];
  /** 23 or 25 rows of seven. */
  readonly table3: readonly (readonly string[])[];
  readonly table4: readonly string[];
}

const zeros = (count: number) => Array.from({ length: count }, () => '0');

/** Rows of seven, all 0 but those given by their place. */
function rows(count: number, figures: Readonly<Record<number, readonly number[]>>): string[][] {
  return Array.from({ length: count }, (_, index) => figures[index]?.map(String) ?? zeros(7));
}

export const figures2019: ReportFigures = {
  table2: [
    ...['0', '0', '0', '0', '0', '0'],
    ...['0', '0', '0', '0', '0', '0'],
    ...['0', '+410', '153', '0', '+20', '0'],
    ...['0', '0'],
    ...['1', '5.6'],
  ],
  table3: rows(23, {
    0: [21, 19, 0, 0, 0, 0, 40],
    2: [8, 7, 0, 0, 0, 0, 15],
    12: [13, 9, 0, 0, 0, 0, 22],
    15: [0, 3, 0, 0, 0, 0, 3],
    21: [21, 19, 0, 0, 0, 0, 40],
  }),
  table4: ['5', '0', '0', '0', '5', '0', '1', '0', '0', '1', '0', '0', '0', '2', '2'],
};

/** The published figures of a real report with one request; the cells that its file had lost are 0. */
export const oneRequest2021: ReportFigures = {
  table2: zeros(10),
  table3: rows(25, {
    0: [1, 0, 0, 0, 0, 0, 1],
    2: [1, 0, 0, 0, 0, 0, 1],
    23: [1, 0, 0, 0, 0, 0, 1],
  }),
  table4: zeros(15),
};

export const figures2021: ReportFigures = {
  table2: ['0', '0', '0', '2', '1', '9', '36', '14', '0', '1.25'],
  table3: rows(25, {
    0: [9, 2, 0, 1, 0, 0, 12],
    1: [1, 0, 0, 0, 0, 0, 1],
    2: [5, 1, 0, 0, 0, 0, 6],
    3: [1, 0, 0, 0, 0, 0, 1],
    7: [1, 0, 0, 0, 0, 0, 1],
    12: [2, 1, 0, 1, 0, 0, 4],
    23: [9, 2, 0, 1, 0, 0, 12],
    24: [1, 0, 0, 0, 0, 0, 1],
  }),
  table4: ['1', '0', '0', '0', '1', ...zeros(10)],
};
