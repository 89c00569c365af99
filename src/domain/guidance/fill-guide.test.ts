import { describe, expect, test } from 'vitest';
import { editionById, editions } from '../edition/editions.ts';
import { type FigureCell, figureCells } from '../edition/figure-cells.ts';
import { type Evidence, evidenceWords } from '../words/evidence.ts';
import { fillGuide, type GuideNote } from './fill-guide.ts';
import { table2Notes } from './table2-notes.ts';
import { table3Notes } from './table3-notes.ts';
import { table4Notes } from './table4-notes.ts';

const tables = { 2: table2Notes, 3: table3Notes, 4: table4Notes };

const local = {
  splits: {
    services: [
      { id: 'p1', label: '行政检查' },
      { id: 'p2', label: '行政确认' },
    ],
  },
  extraRows: [{ id: 'a', label: '其他主动公开文件' }],
};

const forms = editions.map((edition) => ({ id: edition.id, cells: figureCells(edition, local) }));

const allNotes = Object.values(tables).flatMap(({ rows, columns, cells }) =>
  [rows, columns, cells].flatMap((record) => Object.values(record).flat()),
);

const notesOf = (guide: ReturnType<typeof fillGuide>) => [
  ...(guide?.ofRow ?? []),
  ...(guide?.ofColumn ?? []),
];

function notesAt(editionId: string, address: string): readonly GuideNote[] {
  const cell = figureCells(editionById(editionId), local).find((c) => c.address === address);
  if (!cell) throw new Error(`No cell ${address} in ${editionId}.`);
  return notesOf(fillGuide(cell));
}

describe('every cell', () => {
  test.each(forms)('of the form of $id has a note on its row, before all others', ({ cells }) => {
    for (const cell of cells) {
      const first = fillGuide(cell)?.ofRow[0];
      expect(first, cell.address).toBeDefined();
      expect(tables[cell.table].rows[cell.rowId], cell.address).toContain(first);
    }
  });

  test.each(forms)(
    'of the form of $id has a note on its column too, bar extra rows',
    ({ cells }) => {
      for (const { table, rowId, columnId, address } of cells) {
        if (rowId === 'extra') continue;
        const { columns, cells: crossings } = tables[table];
        expect(columns[columnId] ?? crossings[`${rowId}/${columnId}`], address).toBeDefined();
      }
    },
  );

  test('no note is kept for a row, column or crossing that no form has', () => {
    for (const table of [2, 3, 4] as const) {
      const cells = forms.flatMap((form) => form.cells).filter((cell) => cell.table === table);
      const among = (of: (cell: FigureCell) => string) => new Set(cells.map(of));
      const notes = tables[table];
      expect(among((cell) => cell.rowId)).toEqual(new Set(Object.keys(notes.rows)));
      for (const id of Object.keys(notes.columns))
        expect(among((cell) => cell.columnId)).toContain(id);
      for (const id of Object.keys(notes.cells))
        expect(among((cell) => `${cell.rowId}/${cell.columnId}`)).toContain(id);
    }
  });

  test('of a row that no note knows has no guide', () => {
    const [cell] = figureCells(editionById('2021'), local);
    expect(fillGuide({ ...(cell as FigureCell), rowId: 'x', columnId: 'y', table: 3 })).toBe(
      undefined,
    );
  });
});

describe('every note', () => {
  test.each(allNotes)('is one short sentence: $text', ({ text }) => {
    expect(text).toMatch(/^\S.*。$/);
    expect(text.length).toBeLessThanOrEqual(90);
  });

  test('that claims a form, a law or a place names it', () => {
    for (const { text, evidence, source } of allNotes)
      if (['form', 'document', 'local'].includes(evidence)) expect(source, text).toMatch(/\S/);
  });

  test('of one place says so', () => {
    for (const { source, evidence } of allNotes)
      expect(source?.endsWith('（地方）') ?? false).toBe(evidence === 'local');
  });

  test('that is local, recalled or inferred is not dressed up as a national rule', () => {
    for (const { text, evidence } of allNotes)
      if (['local', 'recalled', 'inferred'].includes(evidence))
        expect(text).not.toMatch(/国办规定|按规定必须|必须|官方规定/);
  });

  test('that says what to do without any is an inference', () => {
    for (const { text, evidence } of allNotes)
      if (text.includes('填 0')) expect(evidence, text).toBe('inferred');
  });

  test('has a badge and a remark for its evidence', () => {
    for (const { evidence } of allNotes) {
      expect(evidenceWords[evidence].name).toMatch(/\S/);
      expect(evidenceWords[evidence].remark).toMatch(/。$/);
    }
  });
});

const expected: [string, string, Evidence, string, string | undefined][] = [
  ['2021', 'table2.rules.issued', 'document', '设区的市', '《立法法》'],
  ['2021', 'table2.rules.issued', 'inferred', '乡镇恒为 0', undefined],
  ['2019', 'table2.rules.total', 'inferred', '乡镇恒为 0', undefined],
  ['2021', 'table2.normative.issued', 'local', '一般情况下属于规范性文件', '2020 年报表内注'],
  ['2021', 'table2.normative.inForce', 'inferred', '存量', undefined],
  ['2021', 'table2.punishment.decisions', 'local', '依法未公开', '武政办发〔2025〕54号'],
  ['2021', 'table2.fees.amount', 'form', '万元', '表头自带'],
  ['2019', 'table2.coercion.change', 'local', '减用负值表示', '2020 年报表内注'],
  ['2019', 'table2.procurement.amount', 'inferred', '按万元填', undefined],
  ['2021', 'table3.1.natural', 'form', '等于第三项加第四项', '左上角'],
  ['2021', 'table3.3.2.natural', 'form', '只计这一情形，不计其他情形', '行名自带'],
  ['2021', 'table3.3.3.3.natural', 'document', '经济安全', '第十四条'],
  ['2021', 'table3.3.3.4.natural', 'document', '个人隐私', '第十五条'],
  ['2021', 'table3.3.3.5.natural', 'document', '后勤管理', '第十六条第一款'],
  ['2021', 'table3.3.3.6.natural', 'document', '磋商信函', '第十六条第二款'],
  ['2021', 'table3.3.3.8.natural', 'document', '不动产登记', '第三十六条第（七）项'],
  ['2021', 'table3.3.3.8.natural', 'inferred', '对应', undefined],
  ['2021', 'table3.3.4.2.natural', 'recalled', '加工、分析', '第三十八条'],
  ['2021', 'table3.3.6.1.natural', 'document', '视为放弃', '第三十条'],
  ['2021', 'table3.3.6.2.natural', 'document', '20 个工作日', '国办函〔2020〕109号'],
  ['2019', 'table3.3.6.natural', 'inferred', '逾期不补正', undefined],
  ['2019', 'table3.3.7.total', 'form', '五类法人', '表头自带'],
  ['2021', 'table4.direct.total', 'form', '没有合计列', '表头自带'],
];

test.each(expected)('%s %s: %s, %s', (edition, address, evidence, words, source) => {
  const note = notesAt(edition, address).find(
    ({ text, evidence: its }) => its === evidence && text.includes(words),
  );
  expect(note).toBeDefined();
  if (source === undefined) expect(note).not.toHaveProperty('source');
  else expect(note?.source).toContain(source);
});

test('what is not handled rests on memory or inference alone', () => {
  const rows = Object.entries(table3Notes.rows).filter(([id]) => id.startsWith('3.5.'));
  expect(rows.map(([id, notes]) => [id, notes.map(({ evidence }) => evidence)])).toEqual([
    ['3.5.1', ['recalled']],
    ['3.5.2', ['recalled']],
    ['3.5.3', ['recalled']],
    ['3.5.4', ['recalled']],
    ['3.5.5', ['inferred']],
  ]);
});

test('现行有效 is an inference throughout', () => {
  expect(table2Notes.columns.inForce?.map(({ evidence }) => evidence)).toEqual([
    'inferred',
    'inferred',
  ]);
});

describe('local rows', () => {
  const texts = (address: string) => notesAt('2019', address).map(({ text }) => text);

  test('a part of a split row has the notes of its row and one on the split', () => {
    const whole = fillGuide(
      figureCells(editionById('2019'), { splits: {}, extraRows: [] }).find(
        ({ address }) => address === 'table2.services.change',
      ) as FigureCell,
    );
    const part = texts('table2.services/行政检查.change');
    expect(part).toEqual(expect.arrayContaining(notesOf(whole).map(({ text }) => text)));
    expect(part.filter((text) => text.includes('拆成几行'))).toHaveLength(1);
    expect(notesOf(whole).some(({ text }) => text.includes('拆成几行'))).toBe(false);
  });

  test('an extra row is filled in as the place asks', () => {
    expect(texts('table2.extra.1')).toEqual(['地方要求的附加行，按当地通知填写。']);
  });
});
