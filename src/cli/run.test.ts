/** The command itself, as a process: npm, the launcher, the folder where the user stands. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeReference } from '../testkit/reference-folder.ts';
import type { CheckLine } from './check-command.ts';

const project = resolve(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao cli '));
  mkdirSync(join(folder, '年报'));
  const file = { schema: 'gr-report/1', unit: '青禾镇人民政府', year: 2024, edition: '2021' };
  writeFileSync(join(folder, '年报', '一.json'), JSON.stringify(file));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const launcher = join(project, 'src/cli/run.mjs');

test('npm run nianbao reads files from where the user stands and prints results only', () => {
  const { status, stdout } = run('npm', [
    ...['--prefix', project, 'run', '--silent', 'nianbao', '--'],
    ...['check', join('年报', '一.json')],
  ]);
  expect(status).toBe(0);
  const lines = stdout.split('\n');
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0]!)).toMatchObject({ file: join('年报', '一.json'), notes: [] });
});

test('the launcher works from any folder, writes files there, and hands on the exit status', () => {
  const word = run('node', [launcher, 'word', join('年报', '一.json'), '-o', '一.docx']);
  expect(word).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(folder, '一.docx')).subarray(0, 2).toString()).toBe('PK');
  expect(run('node', [launcher, 'check', 'no.json'])).toEqual({
    ...{ status: 1, stdout: '' },
    stderr: 'no.json：没有这个文件或文件夹\n',
  });
  expect(run('node', [launcher])).toMatchObject({
    ...{ status: 2, stdout: '' },
    stderr: expect.stringContaining('用法'),
  });
});

describeReference('the five real reports', 'reports', (reports) => {
  /** What reports/README.md lists, and no other. */
  const errors: Record<string, string[]> = {
    '000': ['S-TITLE title'],
    '001': [],
    '002': ['W-UNIT section1/¶9', 'S-LABEL table3.3.3.2'],
    '003': [],
    '004': ['NUM-BLANK table3'],
  };

  test('raise the errors that their README lists and no other, and give no notes', () => {
    const names = readdirSync(reports).filter((name) => /^\d{3}-/.test(name));
    const files = names.map((name) => join(reports, name, 'docx.json'));
    const { status, stdout } = run('node', [launcher, 'check', ...files]);
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CheckLine);
    expect(lines.map(({ file }) => file)).toEqual(files);
    const raised = lines.map(({ findings }, index) => [
      names[index]?.slice(0, 3),
      findings
        .filter(({ level }) => level === 'error')
        .map(({ rule, where }) => `${rule} ${where}`),
    ]);
    expect(Object.fromEntries(raised)).toEqual(errors);
    expect(lines.flatMap(({ notes }) => notes)).toEqual([]);
  });
});
