import { describe, expect, it } from 'vitest';
import { isLockFile, withoutLockFiles } from './lock-files.ts';

const file = (name: string) => new File([], name);
const names = (...all: string[]) => withoutLockFiles(all.map(file)).map(({ name }) => name);

describe('what an office program leaves beside an open file', () => {
  it.each(['~$青禾镇年报.docx', '~$.wps', '.~lock.青禾镇年报.docx#'])('%s is known', (name) => {
    expect(isLockFile(name)).toBe(true);
  });

  it.each(['青禾镇~$年报.docx', '$年报.docx', '~青禾镇.docx', 'lock.docx#', '~WRL0001.tmp'])(
    '%s is a file like others',
    (name) => {
      expect(isLockFile(name)).toBe(false);
    },
  );

  it('is left out among files, and told of where there is nothing else', () => {
    expect(names('~$a.docx', 'a.docx', 'b.docx')).toEqual(['a.docx', 'b.docx']);
    expect(names('~$a.docx')).toEqual(['~$a.docx']);
  });
});
