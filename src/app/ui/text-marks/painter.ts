import type { TextEdit } from '../../../domain/report/text-edit.ts';
import type { TextMark } from './text-mark.ts';

/** Draws marks on the text of a mirror. */
export interface Painter {
  /** These and no others. */
  draw(marks: readonly TextMark[]): void;
  /** The text was changed: what would stand on other words goes. Measures nothing. */
  follow(edit: TextEdit): void;
}
