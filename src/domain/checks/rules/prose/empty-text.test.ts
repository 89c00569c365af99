import { describe, expect, test } from 'vitest';
import { reportOfExample } from '../../../../testkit/domain/report-of-example.ts';
import { runChecks } from '../../run-checks.ts';

describe('sections without any text', () => {
  const said = (at: string, text: string) =>
    runChecks(reportOfExample({ at, text }))
      .filter(({ rule }) => rule === 'S-EMPTY')
      .map(({ place, level, message, advice, isEmptiness }) => [
        ...[place, level, message, advice, isEmptiness],
      ]);

  test.each([
    ['1', 1, '请按主动公开、依申请公开等五个方面写本年的情况。'],
    ['6', 6, '没有需要报告的，也请写明；2021 年度起一并写明收取信息处理费的情况。'],
  ] as const)('section %s', (at, section, advice) => {
    const words = section === 1 ? '第一部分' : '第六部分';
    expect(said(at, '')).toEqual([
      [{ is: 'section', section }, 'error', `${words}还没有正文`, advice, true],
    ]);
    expect(said(at, '没有其他需要报告的事项。')).toEqual([]);
  });

  test('sub-headings alone are no text', () => {
    expect(said('6', '（一）其他情况')).toHaveLength(1);
    expect(said('6', '（一）其他情况\n没有其他情况。')).toEqual([]);
    expect(said('6', '  \n ')).toHaveLength(1);
  });
});
