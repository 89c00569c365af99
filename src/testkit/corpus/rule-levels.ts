/** The rules that the corpus judges, with the levels that a finding of each may have, as the rule book marks them. */
import type { Level } from '../../domain/checks/core/finding.ts';

export const ruleLevels: Readonly<Record<string, readonly Level[]>> = {
  'N-RECV': ['warning'],
  'N-NONE': ['error'],
  'N-DONE': ['warning'],
  'N-CARRY': ['warning'],
  'N-ITEM': ['warning'],
  'N-REVIEW': ['warning'],
  'N-REVNONE': ['error'],
  'N-NORM': ['warning'],
  'N-PERMIT': ['warning'],
  'N-FEE': ['warning'],
  'N-FEEAMT': ['warning'],
  // Parts that fall short behind 其中, without 等, are a note.
  'N-SUM': ['warning', 'note'],
  'N-PCT': ['warning'],
  'N-CONTRA': ['warning'],
  'N-S5': ['note'],
  'S-CITE': ['error'],
  'S-TEMPLATE': ['error'],
  'S-ASPECT5': ['warning'],
  'S-ART50-4': ['warning'],
  'S-OFFTOPIC': ['warning'],
  'S-PREAMBLE': ['warning'],
  // Problems without remedies, or the other way round, are a warning.
  'S-S5EMPTY': ['error', 'warning'],
  'S-S6EMPTY': ['note'],
  'S-LEN': ['note'],
  'S-NUMBERING': ['warning'],
  'S-TITLE': ['error'],
  'S-PERIOD': ['warning'],
  'W-YEAR': ['warning'],
  // What an office calls itself, and another township's name, are errors.
  'W-UNIT': ['error', 'warning'],
  'W-TERM': ['note'],
  'W-TYPO': ['warning'],
  'W-PUNCT': ['note'],
  'W-VAGUE': ['note'],
  'W-PLANTONE': ['note'],
  'P-APPLICANT': ['error'],
  // A mobile number given as the office's own contact is a warning.
  'P-ID': ['error', 'warning'],
  'P-STAFF': ['note'],
  'P-SECRET': ['error'],
};
