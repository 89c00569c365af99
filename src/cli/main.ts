/** The command line: the program's own code without its screen. */
import { checkCommand } from './check-command.ts';
import { type CliIo, type ExitStatus, exit } from './io.ts';
import { wordCommand } from './word-command.ts';

export const usage = `用法：
  npm run --silent nianbao -- check 文件… [--last-year 上年年报]
      检查年报，每个文件输出一行 JSON：file、report、notes、findings；
      给出上年年报的，同时核对两年的数和文字
  npm run --silent nianbao -- word 年报 -o 年报.docx
      写出版式规范的 Word 文件
  npm run --silent nianbao -- --help
      显示本说明

可读的文件：Word 文件（.docx）、网页（.html、.mht）、纯文本（.txt）、年报数据文件（.json，gr-report/1）
退出码：0 完成（有核对结果也是 0），1 有文件读不出或写不成，2 用法不对`;

/** @returns the exit status */
export function main(args: readonly string[], io: CliIo): Promise<ExitStatus> {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h' || command === 'help') {
    io.out(usage);
    return Promise.resolve(exit.ok);
  }
  if (rest.includes('--help')) return main(['--help'], io);
  if (command === 'check') return checkCommand(rest, io);
  if (command === 'word') return wordCommand(rest, io);
  return Promise.resolve(wrongUsage(io, command ? `没有“${command}”这个命令` : '缺少命令'));
}

function wrongUsage(io: CliIo, why: string): ExitStatus {
  io.err(`${why}\n\n${usage}`);
  return exit.usage;
}
