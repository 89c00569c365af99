import { expect, test } from 'vitest';
import { nameLengthAt } from './read-name.ts';

const ends = (rest: string) => rest === '' || rest.startsWith('，');

test.each([
  ['王芳', 2],
  ['王小芳，', 3],
  ['欧阳文静，', 4],
  ['欧阳静，', 3],
  ['扎西多吉，', 4],
  ['阿依古丽·买买提，', 8],
  ['高度，', 0],
  ['王先生，', 0],
  ['王A芳，', 0],
  ['王在会，', 0],
  ['王月华，', 3],
  ['水杯，', 0],
  ['王小芳公', 0],
])('%s', (text, length) => expect(nameLengthAt(text, 0, ends)).toBe(length));

test('a name within a line', () => {
  expect(nameLengthAt('申请人王小芳，要求公开', 3, ends)).toBe(3);
});
