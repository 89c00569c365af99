/** The whole report that a case is a place of: everything else is in order and says no figure. */
import type { Report } from '../../domain/report/report.ts';
import { reportOfTexts } from '../domain/report-of-texts.ts';
import { type CorpusCase, textsOf } from './read-corpus.ts';

/** @throws Error where a cell is not one of the form of the year */
export const reportOfCase = (of: CorpusCase): Report =>
  reportOfTexts({ ...of, texts: textsOf(of) });
