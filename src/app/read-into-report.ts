/** What the start screen needs once a report is opened or made; loaded apart from it. */
import type { Report } from '../domain/report/report.ts';
import { readGrReport } from '../exchange/read-gr-report.ts';

/** @throws with a Chinese message that says what is wrong with the file and where */
export const readIntoReport = (json: unknown): Report => readGrReport(json).report;
