import { describe, expect, test } from 'vitest';
import { textFigures } from '../../domain/checks/text-figures.ts';
import { textOf } from '../../domain/report/text.ts';
import { reportOfCase } from './case-report.ts';

const reportOf = (text: string, tables: Record<string, number>) =>
  reportOfCase({
    ...{ id: 'x', year: 2025, unit: '云溪县青禾镇人民政府', section: '1.2', text, tables },
    ...{ expect: [], may: [], why: '' },
  });

const sound = {
  ...{ 'table3.1.natural': 8, 'table3.1.total': 8 },
  ...{ 'table3.3.1.natural': 6, 'table3.3.1.total': 6 },
  ...{ 'table3.3.6.3.natural': 2, 'table3.3.6.3.total': 2 },
  ...{ 'table3.3.7.natural': 8, 'table3.3.7.total': 8 },
};

describe('the figures of a text that the tables have, too', () => {
  test('each with its cells and both values, agreeing or not', () => {
    const report = reportOf(
      '收到政府信息公开申请9件，答复6件，撤回2件。网站发布信息120条。',
      sound,
    );
    const found = textFigures(report).map(({ range, says, table, status, cells }) => ({
      words: textOf(report, range.id)?.slice(range.from, range.to),
      ...{ says, table, status, cells },
    }));
    expect(found).toEqual([
      { words: '9件', says: 9, table: 8, status: 'differs', cells: ['table3/1/total'] },
      { words: '6件', says: 6, table: 8, status: 'accounted', cells: ['table3/3-7/total'] },
      { words: '2件', says: 2, table: 2, status: 'agrees', cells: ['table3/3-6-3/total'] },
    ]);
  });

  test('none where the tables say nothing of it', () => {
    expect(textFigures(reportOf('办理12345热线工单36件，群众留言8件。', sound))).toEqual([]);
  });
});
