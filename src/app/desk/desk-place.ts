/** Where in a draft the reader is: a section (0 is the report's own data) or the preview. */
export type DeskPlace = number | 'preview';
