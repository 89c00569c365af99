/** `word REPORT -o OUT.docx`: the Word file, as 导出 writes it. */
import { composeManuscript } from '../domain/manuscript/compose-manuscript.ts';
import { readReportFile } from '../reading/read-report-file.ts';
import { manuscriptToDocx } from '../word/manuscript-to-docx.ts';
import { fileErrorText } from './file-error.ts';
import { type CliIo, type ExitStatus, exit } from './io.ts';
import { parseArgs } from './parse-args.ts';
import { sayNotes } from './say-notes.ts';

export async function wordCommand(args: readonly string[], io: CliIo): Promise<ExitStatus> {
  const parsed = parseArgs(args, ['-o', '--output']);
  const problem = parsed.ok ? problemOf(parsed, io) : parsed.why;
  if (!parsed.ok || problem) {
    io.err(`${problem}；--help 看说明`);
    return exit.usage;
  }
  const input = parsed.files[0] as string;
  const output = (parsed.options['-o'] ?? parsed.options['--output']) as string;
  let bytes: Uint8Array;
  try {
    const { report, notes } = await readReportFile(await io.readFile(input));
    sayNotes(input, { report, notes }, io);
    bytes = await manuscriptToDocx(composeManuscript(report));
  } catch (error) {
    io.err(fileErrorText(input, error));
    return exit.unreadable;
  }
  try {
    await io.writeFile(output, bytes);
  } catch (error) {
    io.err(fileErrorText(output, error));
    return exit.unreadable;
  }
  return exit.ok;
}

function problemOf(
  { files, options }: { files: readonly string[]; options: Readonly<Record<string, string>> },
  io: CliIo,
): string {
  const output = options['-o'] ?? options['--output'];
  const input = files[0];
  if (!input || files.length > 1) return 'word 后面要写一个年报文件';
  if (!output) return '缺少输出文件：-o 年报.docx';
  return io.isSameFile(input, output) ? '输出文件不能就是输入文件' : '';
}
