import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { rowsOfYears } from './rows-of-years.ts';

const read = (text: string) =>
  rowsOfYears(text, 2023).map((row) => row.map((named) => sayReading(text, named)).join(' + '));

describe('figures of two years', () => {
  test.each<[string, string[]]>([
    [
      '去年收到申请6件、行政复议1件，今年分别为4件、0件。',
      [
        '今年分别为4件 name=收到申请 quantity={4|件 unit=件 value={unscaled=4 decimals=0}} + 0件 name=行政复议 quantity={0|件 unit=件 value={unscaled=0 decimals=0}}',
      ],
    ],
    [
      '2022年行政复议1件、行政诉讼1件，2023年分别为3件、0件。',
      [
        '2023年分别为3件 name=行政复议 quantity={3|件 unit=件 value={unscaled=3 decimals=0}} + 0件 name=行政诉讼 quantity={0|件 unit=件 value={unscaled=0 decimals=0}}',
      ],
    ],
    [
      '受理咨询5件，去年收到申请6件、复议1件，今年分别为4件、0件。',
      [
        '今年分别为4件 name=收到申请 quantity={4|件 unit=件 value={unscaled=4 decimals=0}} + 0件 name=复议 quantity={0|件 unit=件 value={unscaled=0 decimals=0}}',
      ],
    ],
    [
      '去年收到申请和咨询6件，和复议1件，今年分别为4件以及0件，另有信访3件。',
      [
        '今年分别为4件 name=收到申请和咨询 quantity={4|件 unit=件 value={unscaled=4 decimals=0}} + 0件 name=复议 quantity={0|件 unit=件 value={unscaled=0 decimals=0}}',
      ],
    ],
    [
      '去年收到申请6件、以及复议1件，本年度分别为4件和0件。',
      [
        '本年度分别为4件 name=收到申请 quantity={4|件 unit=件 value={unscaled=4 decimals=0}} + 0件 name=复议 quantity={0|件 unit=件 value={unscaled=0 decimals=0}}',
      ],
    ],
    [
      '上年6件、复议1件，今年分别为4件、0件。',
      [
        '今年分别为4件 quantity={4|件 unit=件 value={unscaled=4 decimals=0}} + 0件 name=复议 quantity={0|件 unit=件 value={unscaled=0 decimals=0}}',
      ],
    ],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('which are none', () => {
  test.each<[string, string[]]>([
    ['2021年行政复议1件、行政诉讼1件，2023年分别为3件、0件。', []],
    ['2022年行政复议1件、行政诉讼1件，2024年分别为3件、0件。', []],
    ['全年收到申请6件、复议1件，今年分别为4件、0件。', []],
    ['去年收到申请6件，今年分别为4件。', []],
    ['去年收到申请6件、复议1件，今年分别为4件。', []],
    ['去年收到申请6件、罚款3万元，今年分别为4件、2万元。', []],
    ['去年收到申请6件、复议1件，今年分别为20天4件、0件。', []],
    ['去年收到申请6件、复议1件，今年分别为4件和另外0件。', []],
    ['去年收到申请6件、复议1件，今年分别为4件，和0件。', []],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});
