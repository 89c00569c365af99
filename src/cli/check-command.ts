/** `check FILE… [--last-year PREVIOUS]`: one JSON line for each file, in the order of the arguments. */
import type { Finding } from '../domain/checks/core/finding.ts';
import { type Tally, tallyOf } from '../domain/checks/core/tally.ts';
import { placedReasons, type Reasons, reasonFor, reasonsAtHome } from '../domain/checks/reasons.ts';
import { createChecks } from '../domain/checks/run-checks.ts';
import { countUnsaid } from '../domain/checks/silenced.ts';
import { sayFinding } from '../domain/checks/wording/word-finding.ts';
import { editionById } from '../domain/edition/editions.ts';
import { addressBook } from '../domain/place/address.ts';
import { rangesIn } from '../domain/place/place.ts';
import { type PublicSpan, publicAddress, publicSpans } from '../domain/place/public-address.ts';
import { maskPrivate } from '../domain/prose/privacy/mask-private.ts';
import { privateIn, quotingOf } from '../domain/prose/privacy/private-in-report.ts';
import { lastYearProblem, yearReportOf } from '../domain/report/last-year.ts';
import type { LastYear, Report, SilencedRule } from '../domain/report/report.ts';
import type { GrReport } from '../exchange/gr-report.ts';
import { writeGrReport } from '../exchange/write-gr-report.ts';
import { type NoteLine, noteLine } from '../intake/note-line.ts';
import { readReportFile } from '../reading/read-report-file.ts';
import { fileErrorText } from './file-error.ts';
import { type CliIo, type ExitStatus, exit } from './io.ts';
import { parseArgs } from './parse-args.ts';
import { sayNotes } from './say-notes.ts';

export interface CheckLine {
  readonly file: string;
  readonly report: GrReport;
  readonly notes: readonly NoteLine[];
  readonly findings: readonly FindingLine[];
  /** The count that the screens show: what is missing is in it apart. */
  readonly counts: Tally;
  /** Rules that the writer does not want to hear of this report, with how many of their findings are left out. */
  readonly silenced?: readonly (SilencedRule & { readonly count: number })[];
}

/** A finding outside the program: all addresses are public ones. */
export interface FindingLine extends Pick<Finding, 'rule' | 'rules' | 'level' | 'message'> {
  readonly where: string;
  readonly cells: readonly string[];
  /** The words that are marked, paragraph by paragraph; offsets in what is printed there; private words are masked. */
  readonly spans: readonly PublicSpan[];
  /** Only where one cell is certain to be wrong and its right value is known. */
  readonly fix?: { readonly where: string; readonly value: string };
  /** Blank cells or missing text: in `counts` they are among none of the levels. */
  readonly missing?: true;
  /** What the file says of it, where that still holds. */
  readonly reason?: string;
}

const lastYearOption = '--last-year';

export async function checkCommand(args: readonly string[], io: CliIo): Promise<ExitStatus> {
  const parsed = parseArgs(args, [lastYearOption]);
  if (!parsed.ok || parsed.files.length === 0) {
    io.err(parsed.ok ? 'check 后面要写文件名；--help 看说明' : `${parsed.why}；--help 看说明`);
    return exit.usage;
  }
  const previous = parsed.options[lastYearOption];
  let lastYear: LastYear | undefined;
  try {
    lastYear = previous === undefined ? undefined : await readLastYear(previous, io);
  } catch (error) {
    io.err(fileErrorText(previous ?? '', error));
    return exit.unreadable;
  }
  let status: ExitStatus = exit.ok;
  for (const file of parsed.files) {
    try {
      io.out(JSON.stringify(await checkFile(file, lastYear, io)));
    } catch (error) {
      io.err(fileErrorText(file, error));
      status = exit.unreadable;
    }
  }
  return status;
}

/** Its notes go to stderr: the lines of result speak of the checked files. */
async function readLastYear(file: string, io: CliIo): Promise<LastYear> {
  const { report, notes } = await readReportFile(await io.readFile(file));
  sayNotes(file, { report, notes }, io);
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return { source: { is: 'file', name }, report: yearReportOf(report) };
}

/** @param lastYear to compare with; without it the one that the file brings along, if any */
async function checkFile(
  file: string,
  lastYear: LastYear | undefined,
  io: CliIo,
): Promise<CheckLine> {
  const content = await readReportFile(await io.readFile(file));
  const { report: read, notes } = content;
  const report = { ...read, lastYear: lastYear ?? read.lastYear };
  const problem = lastYearProblem(report);
  if (problem) io.err(`${file}：${problem}`);
  const { findings: found, unsaid } = createChecks().run(
    report,
    editionById(report.edition),
    'pause',
  );
  const reasons = reasonsAtHome(content.is === 'data' ? content.reasons : [], found, report);
  return {
    file,
    report: writeGrReport(report, placedReasons(found, reasons, report)),
    notes: notes.map((note) => noteLine(note, read)),
    findings: found.map((finding) => findingLine(finding, report, reasons)),
    counts: tallyOf(report, found),
    ...(report.silenced && {
      silenced: report.silenced.map((one) => ({ ...one, count: countUnsaid(unsaid, one.rule) })),
    }),
  };
}

function findingLine(finding: Finding, report: Report, reasons: Reasons): FindingLine {
  const { rule, rules, level, place, cells, marks, fix } = finding;
  const { addressOf } = addressBook(report);
  const reason = reasonFor(finding, reasons);
  const line = {
    ...{ rule, rules, level },
    where: publicAddress(place, report),
    cells: cells.map(addressOf),
    spans: rangesIn(marks).flatMap((range) => publicSpans(range, report, quotingOf(report))),
    message: sayFinding(finding),
    ...(finding.isEmptiness && { missing: true as const }),
    ...(reason && { reason: maskPrivate(reason, privateIn(report)) }),
  };
  const [change, ...others] = fix?.is === 'cells' ? fix.changes : [];
  return change && others.length === 0
    ? { ...line, fix: { where: addressOf(change.key), value: change.value } }
    : line;
}
