/** `check FILE…`: one JSON line for each file, in the order of the arguments. */
import type { Finding } from '../domain/checks/finding.ts';
import { runChecks } from '../domain/checks/run-checks.ts';
import { sayFinding } from '../domain/checks/word-finding.ts';
import { type AddressBook, addressBook } from '../exchange/address.ts';
import type { GrReport } from '../exchange/gr-report.ts';
import type { ImportNote } from '../exchange/import-note.ts';
import { readReportFile } from '../exchange/read-report-file.ts';
import { writeGrReport } from '../exchange/write-gr-report.ts';
import { fileErrorText } from './file-error.ts';
import { type CliIo, type ExitStatus, exit } from './io.ts';
import { parseArgs } from './parse-args.ts';

export interface CheckLine {
  readonly file: string;
  readonly report: GrReport;
  readonly notes: readonly ImportNote[];
  readonly findings: readonly FindingLine[];
}

/** A finding outside the program: all addresses are public ones. */
export interface FindingLine
  extends Pick<Finding, 'rule' | 'rules' | 'level' | 'where' | 'message'> {
  readonly cells: readonly string[];
  /** Only where one cell is certain to be wrong and its right value is known. */
  readonly fix?: { readonly where: string; readonly value: string };
}

export async function checkCommand(args: readonly string[], io: CliIo): Promise<ExitStatus> {
  const parsed = parseArgs(args, []);
  if (!parsed.ok || parsed.files.length === 0) {
    io.err(parsed.ok ? 'check 后面要写文件名；--help 看说明' : `${parsed.why}；--help 看说明`);
    return exit.usage;
  }
  let status: ExitStatus = exit.ok;
  for (const file of parsed.files) {
    try {
      io.out(JSON.stringify(await checkFile(file, io)));
    } catch (error) {
      io.err(fileErrorText(file, error));
      status = exit.unreadable;
    }
  }
  return status;
}

async function checkFile(file: string, io: CliIo): Promise<CheckLine> {
  const { report, notes } = await readReportFile(await io.readFile(file));
  const book = addressBook(report);
  const findings = runChecks(report).map((finding) => findingLine(finding, book));
  return { file, report: writeGrReport(report), notes, findings };
}

function findingLine(finding: Finding, { addressOf }: AddressBook): FindingLine {
  const { rule, rules, level, where, cells, fix } = finding;
  const message = sayFinding(finding);
  const line = { rule, rules, level, where, cells: cells.map(addressOf), message };
  const [change, ...others] = fix?.is === 'cells' ? fix.changes : [];
  return change && others.length === 0
    ? { ...line, fix: { where: addressOf(change.key), value: change.value } }
    : line;
}
