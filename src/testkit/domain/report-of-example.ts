/** The report that an example of a rule is a place of, and what is said of it. */
import type { Finding, RuleId } from '../../domain/checks/core/finding.ts';
import type { TextExample } from '../../domain/checks/rules/prose/core/examples.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { rangesIn } from '../../domain/place/place.ts';
import type { Report } from '../../domain/report/report.ts';
import { textOf } from '../../domain/report/text.ts';
import { reportOfTexts } from './report-of-texts.ts';

const unitOfExamples = '云溪县青禾镇人民政府';

/** @param unit whose report it is; 云溪县青禾镇人民政府 where absent */
export const reportOfExample = (
  { text, at = '1.2', year = 2023, tables = {} }: TextExample,
  unit = unitOfExamples,
): Report => reportOfTexts({ id: text, unit, year, tables, texts: [[at, text]] });

export const saidBy = (rule: RuleId, report: Report): readonly Finding[] =>
  runChecks(report).filter(({ rules }) => rules.includes(rule));

/** The words that a finding marks, as they are stored. */
export const markedWords = ({ marks }: Finding, report: Report): readonly string[] =>
  rangesIn(marks).map(({ id, from, to }) => textOf(report, id)?.slice(from, to) ?? '');
