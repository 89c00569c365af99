/** Tests that compare with reference material, which is no part of the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { type NotRun, noFolder, noPrograms } from '../tools/reference-folder.mjs';

/**
 * A group of tests on a part of the reference folder. Where no folder is named, the group is one test that is
 * not run; where one is named that lacks this part, it fails.
 * @param part a file or folder in it
 * @param tests is given the path of the part
 * @param programs that the tests start
 */
export function describeReference(
  name: string,
  part: string,
  tests: (path: string) => void,
  programs: readonly string[] = [],
): void {
  const folder = process.env.NIANBAO_SHARED;
  if (!folder) notRun(name, noFolder);
  else if (!programs.every(isInstalled)) notRun(name, noPrograms);
  else describe(name, () => tests(join(folder, part)));
}

const notRun = (name: string, { mark }: NotRun) =>
  test.runIf(false)(`${name} ${mark}`, () => undefined);

const isInstalled = (program: string) => !spawnSync(program, ['--version']).error;

/** The names of the reports that have such a file, in a folder of reports. */
export function reportsWith(file: string, folder: string): string[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, file)));
  if (names.length === 0) throw new Error(`No report in ${folder} has a ${file}.`);
  return names;
}
