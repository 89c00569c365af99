/** All lines in which private words may stand: those of a typed title too. */
import type { Parts } from '../../../core/rule.ts';
import { type TextLine, textLines, titleLines } from '../core/text-lines.ts';

export const allLines = ({ text, form }: Pick<Parts, 'text' | 'form'>): readonly TextLine[] => [
  ...titleLines(form),
  ...textLines(text),
];
