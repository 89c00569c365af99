import { describe, expect, test } from 'vitest';
import type { CheckLine } from './check-command.ts';
import { main } from './main.ts';

const good = { schema: 'gr-report/1', unit: '青禾镇人民政府', year: 2024, edition: '2021' };
const row = (id: string, ...values: string[]) => ({ id, values });
const zeros = ['0', '0', '0', '0', '0', '0', '0'];

/** Runs the command on files of a folder in memory. */
async function run(args: string[], files: Record<string, unknown> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, Uint8Array> = {};
  const status = await main(args, {
    readFile: (name) =>
      files[name] !== undefined
        ? Promise.resolve(new TextEncoder().encode(asText(files[name])))
        : Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT' })),
    writeFile: (name, bytes) => {
      if (name.startsWith('none/')) {
        return Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT' }));
      }
      written[name] = bytes;
      return Promise.resolve();
    },
    isSameFile: (a, b) => a === b,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return {
    status,
    out,
    err,
    written,
    lines: () => out.map((line) => JSON.parse(line) as CheckLine),
  };
}
const asText = (file: unknown) => (typeof file === 'string' ? file : JSON.stringify(file));

describe('check', () => {
  test('one JSON line for each file, in the order of the arguments; findings are no failure', async () => {
    const { status, err, lines } = await run(['check', 'b.json', 'a.json'], {
      'a.json': { ...good, unit: '甲乡人民政府' },
      'b.json': good,
    });
    expect(status).toBe(0);
    expect(err).toEqual([]);
    expect(lines().map(({ file, report }) => [file, report.unit])).toEqual([
      ['b.json', '青禾镇人民政府'],
      ['a.json', '甲乡人民政府'],
    ]);
  });

  test('a file of any kind that is read is checked, with notes on what was odd', async () => {
    const page = ['一、总体情况', '2024年，本镇……', '六、其它需要报告的事项', '无。'];
    const { err, lines } = await run(['check', 'page.html', 'old.doc'], {
      'page.html': `<h1>青禾镇人民政府2024年政府信息公开工作年度报告</h1>${page
        .map((line) => `<p>${line}</p>`)
        .join('')}`,
      'old.doc': '\u00d0\u00cf',
    });
    const [line] = lines();
    expect(line?.report).toMatchObject({ unit: '青禾镇人民政府', year: 2024, edition: '2021' });
    expect(line?.notes.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
      'missingRow table2',
      'missingRow table3',
      'missingRow table4',
      'missingSection section2',
      'missingSection section3',
      'missingSection section4',
      'missingSection section5',
      'otherHeading section6',
    ]);
    const found = line?.findings.map(({ rule, where }) => `${rule} ${where}`);
    expect(found).toEqual(
      expect.arrayContaining(['S-LABEL table4', 'S-HEAD6 section4', 'S-HEAD6 section6']),
    );
    expect(err).toHaveLength(1);
  });

  test('a file that cannot be read gets one line on stderr; the others are still done', async () => {
    const { status, out, err } = await run(['check', 'no.json', 'bad.json', 'a.json'], {
      'a.json': good,
      'bad.json': { ...good, year: 'abc' },
    });
    expect(status).toBe(1);
    expect(out).toHaveLength(1);
    expect(err).toEqual([
      'no.json：没有这个文件或文件夹',
      'bad.json：数据文件有误：year 应为四位年份，现为 “abc”',
    ]);
  });

  test('findings name their cells by public addresses, and the certain repair', async () => {
    const rows = [row('1', '2', '0', '0', '0', '0', '0', '2'), row('2', ...zeros)];
    const results = [
      '3.1',
      '3.2',
      '3.3.1',
      '3.3.2',
      '3.3.3',
      '3.3.4',
      '3.3.5',
      '3.3.6',
      '3.3.7',
      '3.3.8',
    ]
      .concat(['3.4.1', '3.4.2', '3.4.3', '3.5.1', '3.5.2', '3.5.3', '3.5.4', '3.5.5'])
      .concat(['3.6.1', '3.6.2', '3.6.3', '3.7', '4'])
      .map((id) => {
        if (id === '3.1') return row(id, '3', '0', '0', '0', '0', '0', '2');
        return id === '3.7' ? row(id, '2', '0', '0', '0', '0', '0', '2') : row(id, ...zeros);
      });
    const { lines } = await run(['check', 'a.json'], {
      'a.json': { ...good, table3: { rows: [...rows, ...results] } },
    });
    const finding = lines()[0]?.findings.find(({ where }) => where === 'table3.3.1.natural');
    expect(finding).toMatchObject({
      level: 'error',
      rules: expect.arrayContaining(['T3-COL', 'T3-ROW']),
      fix: { where: 'table3.3.1.natural', value: '2' },
    });
    expect(finding?.cells).toContain('table3.3.7.natural');
    expect(Object.keys(finding ?? {}).sort()).toEqual(
      ['cells', 'fix', 'level', 'message', 'rule', 'rules', 'spans', 'where'].sort(),
    );
  });

  test('words are named by their printed paragraph, their offsets in it, and themselves', async () => {
    const { lines } = await run(['check', 'a.json'], {
      'a.json': {
        ...good,
        sections: [
          { no: 1, paragraphs: ['（一）主动公开', '全年推进公公开，办公公开3件。'] },
          { no: 3, paragraphs: ['表前。', { text: '公开的的信息。', after: true }] },
        ],
      },
    });
    const typos = lines()[0]?.findings.filter(({ rule }) => rule === 'W-TYPO');
    expect(typos?.map(({ where, cells, spans }) => ({ where, cells, spans }))).toEqual([
      {
        where: 'section1/¶2',
        cells: [],
        spans: [{ where: 'section1/¶2', from: 4, to: 6, text: '公公' }],
      },
      {
        where: 'section3/¶2',
        cells: [],
        spans: [{ where: 'section3/¶2', from: 2, to: 4, text: '的的' }],
      },
    ]);
  });

  test('a message lists the places where the mistake may be; none is certain', async () => {
    const review = ['2', '0', '0', '0', '0'];
    const nothing = ['0', '0', '0', '0', '0'];
    const { lines } = await run(['check', 'a.json'], {
      'a.json': { ...good, table4: { review, direct: nothing, after: nothing } },
    });
    const finding = lines()[0]?.findings.find(({ rule }) => rule === 'T4-SUM');
    expect(finding?.message).toContain(
      '以下几处之一：表四“行政复议”的“结果维持”应为 0，现为 2；或者表四“行政复议”的“总计”应为 2，现为 0',
    );
    expect(finding).not.toHaveProperty('fix');
  });

  describe('with last year’s report', () => {
    const table3 = (id: string, figure: string) => ({
      rows: [row(id, figure, '0', '0', '0', '0', '0', figure)],
    });
    const now = { ...good, table3: table3('2', '2') };
    const last = { ...good, year: 2023, table3: table3('4', '1') };
    const checkWith = (files: Record<string, unknown>, ...more: string[]) =>
      run(['check', 'a.json', ...more, '--last-year', 'old/last.json'], {
        'a.json': now,
        'old/last.json': last,
        ...files,
      });

    test('what does not go on from it is found; it stands in the report, and not its own past', async () => {
      const past = { report: { ...good, year: 2022 } };
      const { status, err, lines } = await checkWith({
        'old/last.json': { ...last, lastYear: past },
      });
      expect({ status, err }).toEqual({ status: 0, err: [] });
      const [line] = lines();
      expect(line?.findings).toContainEqual({
        rule: 'X-CARRY',
        rules: ['X-CARRY'],
        level: 'error',
        where: 'table3.2.natural',
        cells: ['table3.2.natural', 'table3.2.total'],
        spans: [],
        message:
          '表三“自然人”列“二、上年结转政府信息公开申请数量”为 2，上年年报（2023 年）“四、结转下年度继续办理”为 1，相差 1。如果上年年报无误：表三“自然人”列“二、上年结转政府信息公开申请数量”应为 1，现为 2；表三“总计”列“二、上年结转政府信息公开申请数量”应为 1，现为 2',
      });
      expect(line?.report.lastYear?.source).toEqual({ is: 'file', name: 'last.json' });
      expect(line?.report.lastYear?.report).toMatchObject({ year: 2023 });
      expect(line?.report.lastYear?.report).not.toHaveProperty('lastYear');
    });

    test('it takes the place of one that the file brings along, which else counts', async () => {
      const own = { report: { ...last, table3: table3('4', '2') } };
      const brought = { 'a.json': { ...now, lastYear: own } };
      const rules = (lines: CheckLine[]) => lines[0]?.findings.map(({ rule }) => rule);
      expect(rules((await run(['check', 'a.json'], brought)).lines())).not.toContain('X-CARRY');
      expect(rules((await checkWith(brought)).lines())).toContain('X-CARRY');
    });

    test('its notes, and what is odd about it, go to stderr', async () => {
      const other = { ...good, year: 2024, unit: '柳湾乡人民政府' };
      const { status, out, err } = await checkWith(
        {
          'b.json': other,
          'c.json': { ...other, year: 2025 },
          'old/last.json': { ...last, colour: 'red' },
        },
        'b.json',
        'c.json',
      );
      expect(status).toBe(0);
      expect(out).toHaveLength(3);
      expect(err).toEqual([
        'old/last.json：report：字段“colour”未识别，没有读入，内容：“red”',
        'b.json：附的是“青禾镇人民政府”的年报，与本单位名称“柳湾乡人民政府”不同，请核对有没有附错',
        'c.json：附的是 2023 年的年报，不是上年（2024 年）的，没有拿来核对',
      ]);
    });

    test.each<[string, Record<string, unknown>, string]>([
      ['is not there', { 'old/last.json': undefined }, 'old/last.json：没有这个文件或文件夹'],
      [
        'is no report',
        { 'old/last.json': '' },
        'old/last.json：文件是空的，里面没有文字；请核对是不是这个文件，有没有传输完整',
      ],
    ])('nothing is checked where it %s', async (_, files, line) => {
      const { status, out, err } = await checkWith(files);
      expect({ status, out, err }).toEqual({ status: 1, out: [], err: [line] });
    });
  });

  test('notes say where and what', async () => {
    const { lines } = await run(['check', 'a.json'], { 'a.json': { ...good, colour: 'red' } });
    expect(lines()[0]?.notes).toEqual([
      { kind: 'unknownField', where: 'report', text: '字段“colour”未识别，没有读入，内容：“red”' },
    ]);
  });
});

describe('word', () => {
  test('writes a Word file and prints nothing', async () => {
    const { status, out, err, written } = await run(['word', 'a.json', '-o', 'a.docx'], {
      'a.json': good,
    });
    expect({ status, out, err }).toEqual({ status: 0, out: [], err: [] });
    expect([...written['a.docx']!.subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });

  test.each([
    [
      'unreadable input',
      ['word', 'bad.json', '-o', 'x.docx'],
      'bad.json：文件是空的，里面没有文字；请核对是不是这个文件，有没有传输完整',
    ],
    [
      'a folder that is not there',
      ['word', 'a.json', '-o', 'none/x.docx'],
      'none/x.docx：没有这个文件或文件夹',
    ],
  ])('%s: one line, status 1', async (_, args, line) => {
    const { status, err } = await run(args, { 'a.json': good, 'bad.json': '' });
    expect({ status, err }).toEqual({ status: 1, err: [line] });
  });
});

describe('usage', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['chekc', 'a.json']],
    ['check without files', ['check']],
    ['check with last year’s report alone', ['check', '--last-year', 'a.json']],
    ['check with an option without its value', ['check', 'a.json', '--last-year']],
    ['an unknown option', ['check', '--all', 'a.json']],
    ['word without an output', ['word', 'a.json']],
    ['an option without its value', ['word', 'a.json', '-o']],
    ['word onto its own input', ['word', 'a.json', '-o', 'a.json']],
    ['word with two inputs', ['word', 'a.json', 'b.json', '-o', 'c.docx']],
  ])('%s: told on stderr, status 2', async (_, args) => {
    const { status, out, err } = await run(args, { 'a.json': good });
    expect(status).toBe(2);
    expect(out).toEqual([]);
    expect(err.join('\n')).toMatch(/用法|--help/);
  });

  test('--help is an answer', async () => {
    const { status, out } = await run(['--help']);
    expect(status).toBe(0);
    expect(out.join('\n')).toContain('check 文件…');
  });
});
