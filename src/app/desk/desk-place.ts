/** Where in a draft the reader is: a section (0 is the report's own data), last year's report, or the preview. */
export type DeskPlace = WritingPlace | 'preview';

/** A place in the task list. */
export type WritingPlace = number | 'last-year';

/** In the order in which a report is written: what last year's report brings comes before the six sections. */
export const writingPlaces: readonly WritingPlace[] = [0, 'last-year', 1, 2, 3, 4, 5, 6];

/** Where work on a report begins: 「先照台账填三张表……再写文字」, as the list says. */
export const firstPlace = 2;
