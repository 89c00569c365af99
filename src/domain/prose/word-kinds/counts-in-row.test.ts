import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { countsInRow } from './counts-in-row.ts';

/** Of reviews with the letters of all names, and of lawsuits. */
const cellsOf = (letters: string, all: string) =>
  letters.includes('k') ? [['reviews', all]] : letters.includes('s') ? [['lawsuits']] : [];
const read = (text: string) =>
  countsInRow(text, 2023, [], cellsOf).map((count) => sayReading(text, count));

describe('counts of names in a row', () => {
  test.each<[string, string[]]>([
    [
      '行政复议、行政诉讼分别为2件、1件；行政诉讼、行政复议分别为3起、0起。',
      [
        '行政复议、行政诉讼分别为2件 cells=[reviews/kjs] says=2 number=2|件 sentence=-1',
        '行政诉讼分别为2件、1件 cells=[lawsuits] says=1 number=1|件 sentence=-1',
        '行政诉讼、行政复议分别为3起 cells=[lawsuits] says=3 number=3|起 sentence=-2',
        '行政复议分别为3起、0起 cells=[reviews/sjk] says=0 number=0|起 sentence=-2',
      ],
    ],
    [
      '去年行政复议6件、申请1件，今年分别为4件、0件。',
      ['今年分别为4件 cells=[reviews/kja] says=4 number=4|件 sentence=-1'],
    ],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('which are none', () => {
  test.each<[string, string[]]>([
    ['全年行政复议2件、行政诉讼1件。', []],
    ['上年行政复议、行政诉讼分别为2件、1件。', []],
    ['行政复议、申请分别为2件、1件。', []],
    ['行政复议、行政诉讼分别为2项、1项。', []],
    ['行政复议、行政诉讼分别为2件、1项。', []],
    ['行政复议、行政诉讼分别为2件次、1件次。', []],
    ['行政复议、行政诉讼分别为10余件、1件。', []],
    ['行政复议、行政诉讼分别为十几件、1件。', []],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});
