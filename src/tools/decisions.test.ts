/** Every decision says when it was made and whether it still holds, in one form, and stands in the index. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../docs/decisions/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder)
  .filter((file) => file !== 'README.md')
  .sort();
const titleOf = (file: string) => /^# (.*)$/m.exec(read(file))?.[1] ?? '';

test('decisions are numbered from 001 on', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.map((file) => file.slice(0, 4))).toEqual(
    files.map((_, index) => `${String(index + 1).padStart(3, '0')}-`),
  );
});

describe.each(files)('%s', (file) => {
  const text = read(file);
  const [number, ...parts] = text.split('\n\n');

  test('begins with its number, its date and its status', () => {
    expect(number).toMatch(new RegExp(`^# ${file.slice(0, 3)} \\S`));
    expect(parts[0]).toMatch(/^\*\*Date\*\* 20\d\d-[01]\d-[0-3]\d$/);
    expect(parts[1]).toMatch(
      /^\*\*Status\*\* (accepted|accepted, amended by \[\d{3}\]\([\w-]+\.md\)(, \[\d{3}\]\([\w-]+\.md\))*|replaced by \[\d{3}\]\([\w-]+\.md\))$/,
    );
  });

  test('leads to decisions that there are, by their numbers', () => {
    for (const [, label, target = ''] of text.matchAll(/\[(\d{3})\]\(([\w-]+\.md)\)/g)) {
      expect(files).toContain(target);
      expect(target.slice(0, 3)).toBe(label);
      expect(target).not.toBe(file);
    }
  });
});

test('the index lists them all, in their order', () => {
  const listed = read('README.md')
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(listed).toEqual(files.map((file) => `- [${titleOf(file)}](${file})`));
});
