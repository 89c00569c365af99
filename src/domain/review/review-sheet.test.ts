import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMobile, anyName } from '../../testkit/domain/arbitrary-private.ts';
import { anyReport } from '../../testkit/domain/arbitrary-report.ts';
import { consistentReports } from '../../testkit/domain/consistent-report.ts';
import {
  eventOf,
  opinionAt,
  reviewedReport,
  reviewedText,
  sheetInput,
} from '../../testkit/domain/sheet-cases.ts';
import { levels } from '../checks/core/finding.ts';
import { inOrderOfSheet } from '../checks/core/finding-order.ts';
import { tallyOf } from '../checks/core/tally.ts';
import { withReason } from '../checks/reasons.ts';
import { runChecks } from '../checks/run-checks.ts';
import { levelNames } from '../checks/wording/level-names.ts';
import { sayTally } from '../checks/wording/word-tally.ts';
import type { CellKey } from '../edition/cell-address.ts';
import { editionById } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { cellPlace, type Place, sectionPlace, wholeReport, wordsPlace } from '../place/place.ts';
import { readingOrder } from '../place/place-order.ts';
import { sayPlace } from '../place/say-place.ts';
import { withLastYear } from '../report/last-year.ts';
import { sectionNumbers } from '../report/report.ts';
import { textOf, withText } from '../report/text.ts';
import type { Opinion } from './opinion.ts';
import { opinionOfFinding, returnedId } from './opinion-of-finding.ts';
import { fingerprintOf } from './report-fingerprint.ts';
import type { Decision } from './review.ts';
import { composeSheet } from './review-sheet.ts';
import { type ReviewSheet, type SheetColumnId, textInColumn } from './sheet-model.ts';
import { sheetText } from './sheet-text.ts';

const partOf = (sheet: ReviewSheet, heading: string) =>
  sheet.parts.find((part) => part.heading.endsWith(heading));

const column = (sheet: ReviewSheet, heading: string, id: SheetColumnId): string[] => {
  const table = partOf(sheet, heading)?.table;
  return table ? table.rows.map((row) => textInColumn(table, row, id)) : [];
};

const factsOf = (sheet: ReviewSheet) =>
  Object.fromEntries(sheet.facts.map(({ name, text }) => [name, text]));

describe('退回单', () => {
  it('says whose report it is, who looked at it, and until when it is to be put right', () => {
    const sheet = composeSheet('return', sheetInput());
    expect(sheet.title).toBe('政府信息公开工作年度报告退回单');
    expect(factsOf(sheet)).toEqual({
      ...{ 单位: '云溪县松岭镇人民政府', 年度: '2022 年', 审核人: '李云' },
      ...{ 日期: '2026 年 1 月 10 日', 期限: '请于 2026 年 1 月 20 日前改好' },
      总的意见: '改好后重新报送，附修改说明。',
    });
    expect(sheet.foot.join()).toContain('不是签名，也不代替印章');
  });

  it('has what was ticked and what is not settled or left out, numbered in the order of the report', () => {
    const sheet = composeSheet('return', sheetInput());
    expect(sheet.parts[0]?.paragraphs).toEqual(['需要处理的共 5 处：须改 4 处，建议 1 处。']);
    expect(column(sheet, '', 'number')).toEqual(['1', '2', '3', '4', '5']);
    expect(column(sheet, '', 'place')).toEqual([
      '整份报告',
      '第一部分第 4 段',
      '表三“自然人”列“一、本年新收政府信息公开申请数量”',
      '表三“自然人”列“一、本年新收政府信息公开申请数量”等 4 格',
      '第五部分',
    ]);
    expect(column(sheet, '', 'kind')).toEqual(['建议', '须改', '须改', '须改', '须改']);
    expect(column(sheet, '', 'quote')).toEqual(['', '“128条”', '8', '8、8、0、0', '']);
    expect(column(sheet, '', 'reply')).toEqual([
      '',
      '已改：原为“138条”，现为“128条”（赵小禾，1 月 9 日）',
      '答复：已核对，台账少登一件。（赵小禾，1 月 9 日）',
      '',
      '',
    ]);
  });

  it('has a finding that came back as an opinion once, with its answer', () => {
    const input = sheetInput();
    const [finding] = input.findings;
    const id = returnedId(finding!);
    const back = opinionAt(finding!.place, input.report, {
      ...{ id, source: 'finding', finding: finding!.id, text: finding!.message },
      events: [eventOf('reply', '合计有误，已上报。')],
    });
    const sheet = composeSheet('return', { ...input, opinions: [back] });
    expect(column(sheet, '', 'reply')).toEqual(['答复：合计有误，已上报。（赵小禾，1 月 9 日）']);
  });

  it('has the reason that the clerk gave for a finding that goes back', () => {
    const input = sheetInput({ opinions: [] });
    const [finding] = input.findings;
    const reasons = withReason({}, finding!, '以台账为准。', '2026-01-07T02:00:00.000Z');
    const sheet = composeSheet('return', { ...input, reasons });
    expect(column(sheet, '', 'reply')).toEqual(['已说明：以台账为准。']);
  });

  it('is of the decision once it was made, and says where nothing goes back', () => {
    const sheet = composeSheet('return', {
      ...sheetInput({ opinions: [], ticked: [] }),
      decision: {
        ...{ is: 'returned', by: '周禾', at: '2026-02-01T04:00:00.000Z' },
        ...{ deadline: '2026-02-03', remark: '' },
      },
    });
    expect(factsOf(sheet)).toMatchObject({
      ...{ 审核人: '周禾', 日期: '2026 年 2 月 1 日', 期限: '请于 2026 年 2 月 3 日前改好' },
    });
    expect(sheet.facts.map(({ name }) => name)).not.toContain('总的意见');
    expect(sheet.parts).toEqual([{ heading: '', paragraphs: ['没有列入退回的内容。'] }]);
  });

  it('says of several cells what stands in each, and of blank ones that nothing does', () => {
    const keys = figureCells(editionById('2021'), reviewedReport())
      .filter(({ table }) => table === 2)
      .map(({ key }) => key);
    const [a, b, c, ...more] = keys as [CellKey, CellKey, CellKey, ...CellKey[]];
    const quoteOf = (cells: Record<string, string>, place: Place) => {
      const report = { ...reviewedReport(), cells };
      const opinions = [opinionAt(place, report, { id: 'o' })];
      return column(
        composeSheet('return', sheetInput({ report, opinions, ticked: [] })),
        '',
        'quote',
      );
    };
    expect(quoteOf({ [a]: '4', [c]: ' 5 ' }, cellPlace(a, b, c))).toEqual(['4、（空）、5']);
    expect(quoteOf({}, cellPlace(a, b))).toEqual(['（空）']);
    expect(quoteOf({}, cellPlace(a))).toEqual(['（空）']);
    const all = Object.fromEntries(keys.map((key) => [key, '7']));
    expect(quoteOf(all, cellPlace(a, b, c, ...more))).toEqual(['7、7、7、7、7、7……']);
  });

  it('says that the place of an opinion was changed, and what stands there now', () => {
    const input = sheetInput();
    const { report } = input;
    const opinions = input.opinions.filter(({ id }) => id === 'o3' || id === 'o4');
    const changed = withText(
      { ...report, cells: { ...report.cells, 'table3/1/natural': '' } },
      reviewedText,
      '短',
    );
    const sheet = composeSheet('return', { ...input, report: changed, opinions, ticked: [] });
    expect(column(sheet, '', 'place')).toEqual([
      '第一部分第 4 段（原处已改）',
      '表三“自然人”列“一、本年新收政府信息公开申请数量”',
    ]);
    expect(column(sheet, '', 'quote')).toEqual(['“128条”', '8\n现为 （空）']);
  });
});

describe('审核单', () => {
  it('has conclusion, findings, opinions, figures and changes, each with its number', () => {
    const sheet = composeSheet('review', sheetInput());
    expect(sheet.parts.map(({ heading }) => heading)).toEqual([
      ...['一、审核结论', '二、核对结果', '三、审核意见', '四、与上年对比', '五、上一轮以来的改动'],
    ]);
    expect(factsOf(sheet)).toMatchObject({ 来源: '松岭镇年报.docx' });
    expect(partOf(sheet, '审核结论')?.paragraphs).toEqual(['还没有退回，也没有同意。']);
    expect(column(sheet, '核对结果', 'reply')).toEqual(['列入退回']);
    expect(column(sheet, '审核意见', 'reply')).toEqual([
      ...['未答复', '未答复'],
      '已答复\n已改：原为“138条”，现为“128条”（赵小禾，1 月 9 日）',
      '已处理（李云，1 月 9 日）',
      '已答复\n答复：已核对，台账少登一件。（赵小禾，1 月 9 日）',
      '未答复',
    ]);
    expect(partOf(sheet, '改动')?.table?.rows).toEqual([
      [
        '1',
        '第一部分第 4 段',
        ...['138', '128'].map(
          (figure) =>
            `全年主动公开信息${figure}条，同比增加12条。其中政务动态类96条，通知公告类32条。`,
        ),
      ],
    ]);
  });

  it('has the key figures beside last year’s, and how they differ', () => {
    const sheet = composeSheet('review', sheetInput());
    expect(partOf(sheet, '上年对比')?.table?.rows).toEqual([
      ['表二：行政许可，本年处理决定数量', '41', '29', '增 12'],
      ['表二：行政处罚，本年处理决定数量', '3', '0', '增 3'],
      ['表二：行政强制，本年处理决定数量', '0', '0', '持平'],
      ['表三：一、本年新收政府信息公开申请数量', '8', '8', '持平'],
      ['表三：二、上年结转政府信息公开申请数量', '0', '0', '持平'],
      ['表三：三、本年度办理结果（七）总计', '7', '0', '增 7'],
      ['表三：四、结转下年度继续办理', '0', '0', '持平'],
      ['表四：行政复议，总计', '0', '0', '持平'],
      ['表四：行政诉讼，未经复议直接起诉，总计', '0', '0', '持平'],
      ['表四：行政诉讼，复议后起诉，总计', '0', '0', '持平'],
    ]);
  });

  it('compares with no other year, and with no figure that is not there', () => {
    const { lastYear, ...report } = reviewedReport();
    const last = lastYear!.report;
    const source = { is: 'file', name: '' } as const;
    const older = withLastYear(report, { ...last, year: last.year - 1 }, source);
    const sheet = (of: typeof older) =>
      composeSheet('review', sheetInput({ report: of, findings: [] }));
    expect(partOf(sheet({ ...older, lastYear: null }), '上年对比')).toBeUndefined();
    const ofOther = partOf(sheet(older), '上年对比');
    expect(ofOther?.table).toBeUndefined();
    expect(ofOther?.paragraphs.join()).toContain('没有拿来核对');
    const blank = withLastYear(
      { ...report, cells: { 'table3/1/total': '八' } },
      { ...last, cells: {} },
      source,
    );
    const rows = partOf(sheet(blank), '上年对比')?.table?.rows ?? [];
    expect(rows.map(([, ...figures]) => figures.join())).toEqual(
      rows.map(([name]) => (name?.includes('本年新收') ? '八,—,—' : '（空）,—,—')),
    );
  });

  it('says who agreed and when, with what fingerprints, and whether it was changed since', () => {
    const input = sheetInput();
    const fingerprint = fingerprintOf(input.report);
    const decision: Decision = {
      ...{ is: 'approved', by: '李云', at: '2026-01-15T02:00:00.000Z', remark: '', fingerprint },
    };
    const sheet = composeSheet('review', { ...input, decision });
    const [by, digits, state] = partOf(sheet, '审核结论')?.paragraphs ?? [];
    expect(by).toBe('同意（李云，2026 年 1 月 15 日）。');
    for (const each of Object.values(fingerprint)) expect(digits).toContain(each.slice(0, 8));
    expect(state).toBe('本单所列的报告与同意时一致。');
    expect(sheet.foot.join()).toContain('不是电子签名');
    const report = { ...input.report, unit: '云溪县青禾镇人民政府' };
    const after = composeSheet('review', { ...input, report, decision });
    expect(partOf(after, '审核结论')?.paragraphs[2]).toBe('同意以后报告又有改动。');
  });

  it('says what went back, and until when', () => {
    const sheet = composeSheet('review', {
      ...sheetInput(),
      decision: {
        ...{ is: 'returned', by: '李云', at: '2026-01-10T02:00:00.000Z' },
        ...{ deadline: '2026-01-20', remark: '请尽快。' },
      },
    });
    expect(partOf(sheet, '审核结论')?.paragraphs).toEqual([
      '退回（李云，2026 年 1 月 10 日）。请于 2026 年 1 月 20 日前改好。需要处理的共 5 处：须改 4 处，建议 1 处。',
      '总的意见：请尽快。',
    ]);
  });

  it('knows findings that went back, before and after they have become opinions', () => {
    const input = sheetInput();
    const [finding] = input.findings;
    const said = { by: '李云', at: '2026-01-10T02:00:00.000Z' };
    const made = opinionOfFinding(finding!, input.report, said);
    const returned = { ...input, ticked: [], opinions: [...input.opinions, made] };
    expect(column(composeSheet('review', returned), '核对结果', 'reply')).toEqual(['列入退回']);
    const left = { ...returned, left: [made.id] };
    expect(column(composeSheet('review', left), '核对结果', 'reply')).toEqual(['']);
    const sheets = [input, returned].map((each) => composeSheet('return', each).parts);
    expect(sheets[1]).toEqual(sheets[0]);
  });

  it('names the checks that the clerk has silenced, with the reason', () => {
    const report = { ...reviewedReport(), silenced: [{ rule: 'W-PUNCT', reason: '沿用县里模板' }] };
    const sheet = composeSheet('review', sheetInput({ report }));
    expect(partOf(sheet, '核对结果')?.paragraphs[1]).toMatch(
      /^经办人在本报告中不再提示“.+”：沿用县里模板$/,
    );
  });

  it('counts what every screen counts, each finding once, in the order of the sheet', () => {
    fc.assert(
      fc.property(fc.oneof(anyReport, consistentReports(editionById('2021'))), (report) => {
        const findings = runChecks(report);
        const sheet = composeSheet('review', sheetInput({ report, findings, opinions: [] }));
        const tally = tallyOf(report, findings);
        expect(partOf(sheet, '核对结果')?.paragraphs[0]).toBe(`${sayTally(tally)}。`);
        const said = column(sheet, '核对结果', 'level');
        for (const level of levels) {
          expect(said.filter((each) => each === levelNames[level])).toHaveLength(tally[level]);
        }
        expect(said).toHaveLength(findings.length);
        const lines = column(sheet, '核对结果', 'said');
        inOrderOfSheet(findings, report).forEach(({ members }, index) => {
          if (members) expect(lines[index]).toContain(` ${members.length} `);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('lines', () => {
  const cells = figureCells(editionById('2021'), reviewedReport()).map(({ key }) => key);
  const words = textOf(reviewedReport(), reviewedText) ?? '';
  const place: fc.Arbitrary<Place> = fc.oneof(
    fc.constant(wholeReport),
    fc.constantFrom(...sectionNumbers).map(sectionPlace),
    fc.constantFrom(...cells).map((key) => cellPlace(key)),
    fc
      .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 8 }))
      .map(([from, length]) =>
        wordsPlace({ id: reviewedText, from, to: Math.min(words.length, from + length) }),
      ),
  );

  it('stand in the order of the report, whatever order they were written in', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const report = reviewedReport();
        const opinions = places.map((each, index) =>
          opinionAt(each, report, { id: `o${index}`, text: `第${index}条` }),
        );
        const sheet = composeSheet(
          'return',
          sheetInput({ report, opinions, ticked: [], left: [] }),
        );
        const compare = readingOrder(report);
        const sorted = [...places].sort(compare).map((each) => sayPlace(each, report));
        expect(column(sheet, '', 'place')).toEqual(sorted);
      }),
      { numRuns: 100 },
    );
  });
});

describe('private words', () => {
  /** Where somebody may have written of a person; each holds the words of one. */
  const spots = [
    ...['opinion', 'reply', 'reopened', 'changed', 'was', 'now', 'reason'],
    ...['remark', 'decided', 'report', 'before', 'lastYear', 'silenced', 'source'],
  ] as const;
  type Spot = (typeof spots)[number];

  const inputWith = (said: (spot: Spot) => string) => {
    const base = sheetInput();
    const report = {
      ...withText(base.report, reviewedText, said('report')),
      silenced: [{ rule: 'W-PUNCT', reason: said('silenced') }],
    };
    const last = withText(base.report, reviewedText, said('lastYear'));
    const own = {
      ...withLastYear(report, { ...last, year: report.year - 1 }, { is: 'file', name: '' }),
    };
    const findings = runChecks(own);
    const opinion = (id: string, at: Place, more: Partial<Opinion>) =>
      opinionAt(at, own, { id, ...more });
    return sheetInput({
      ...{ report: own, findings, left: [], ticked: findings.map(returnedId) },
      ...{ remark: said('remark'), source: said('source') },
      reasons: findings.reduce(
        (reasons, finding) =>
          withReason(reasons, finding, said('reason'), '2026-01-07T02:00:00.000Z'),
        {},
      ),
      opinions: [
        opinion('o1', wholeReport, {
          text: said('opinion'),
          events: [
            eventOf('reply', said('reply')),
            eventOf('reopened', said('reopened')),
            eventOf('changed', said('changed'), { was: said('was'), now: said('now') }),
          ],
        }),
        opinion('o2', wordsPlace({ id: reviewedText, from: 0, to: said('report').length }), {}),
        opinion('o3', wordsPlace({ id: reviewedText, from: 2, to: 9 }), {}),
      ],
      before: {
        report: withText(base.report, reviewedText, said('before')),
        at: '2026-01-05T02:00:00.000Z',
      },
      decision: {
        ...{ is: 'returned', by: '李云', at: '2026-01-10T02:00:00.000Z' },
        ...{ deadline: '2026-01-20', remark: said('decided') },
      },
    });
  };

  it('stand in no sheet, wherever they were written', () => {
    fc.assert(
      fc.property(
        anyName,
        anyMobile,
        fc.constantFrom(...spots),
        fc.constantFrom('联系', '与', '由', '请核对'),
        (person, number, telling, word) => {
          // One text tells that the name is an applicant's; in all others it stands alone.
          const input = inputWith((spot) =>
            spot === telling
              ? `申请人${person}，电话${number}，要求公开。`
              : `${word}${person}、${number}核实。`,
          );
          for (const kind of ['return', 'review'] as const) {
            const sheet = composeSheet(kind, input);
            for (const shown of [JSON.stringify(sheet), sheetText(sheet)]) {
              expect(shown).not.toContain(person);
              expect(shown).not.toContain(number);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leave the names of those who sign', () => {
    const base = sheetInput();
    const report = withText(base.report, reviewedText, '审核：李云；校对：赵小禾；全年公开12条。');
    const opinions = base.opinions.filter(({ id }) => id === 'o3');
    const sheet = composeSheet('return', {
      ...{ ...base, report, opinions, ticked: [], remark: '李云已看过。' },
      reviewer: '李云 13900001234',
    });
    expect(factsOf(sheet)).toMatchObject({ 审核人: '李云 139****1234', 总的意见: '李*已看过。' });
    expect(column(sheet, '', 'reply')).toEqual([
      '答复：已核对，台账少登一件。（赵小禾，1 月 9 日）',
    ]);
  });

  it('hide nothing else', () => {
    const plain = '公文号12345，收到申请12件，热线12345已登记。';
    const sheet = composeSheet(
      'return',
      sheetInput({
        ...{ ticked: [], remark: plain },
        opinions: [opinionAt(wholeReport, reviewedReport(), { id: 'o', text: plain })],
      }),
    );
    expect(column(sheet, '', 'said')).toEqual([plain]);
    expect(factsOf(sheet)).toMatchObject({ 总的意见: plain, 审核人: '李云' });
  });
});
