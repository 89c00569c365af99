import { describe, expect, it } from 'vitest';
import { type Level, levels } from '../../domain/checks/core/finding.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { withText } from '../../domain/report/text.ts';
import type { MarkedWords } from '../session/text-marks.ts';
import { countMarks, describeMarks } from './describe-marks.ts';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const findings = runChecks(withText(blank, 'text/1-1', '依法公公开申请。'));
const typo = findings.find(({ rule }) => rule === 'W-TYPO')!;

const words = (level: Level, message: string): MarkedWords => ({
  from: 2,
  to: 4,
  finding: { ...typo, level, message },
});

describe('marked words of a text, said', () => {
  it('the gravest first, each message with its level', () => {
    const marked = [words('note', '乙'), words('error', '甲。'), words('note', '丙；')];
    expect(describeMarks(marked)).toBe('错误 1 处：甲。提示 2 处：乙；丙');
    expect(countMarks(marked)).toBe('错误 1 处，提示 2 处');
  });

  it('three messages of a level and no more; that there are others is said', () => {
    const three = ['甲', '乙', '丙'].map((message) => words('warning', message));
    expect(describeMarks(three)).toBe('警告 3 处：甲；乙；丙');
    expect(describeMarks([...three, words('warning', '丁')])).toBe('警告 4 处：甲；乙；丙等');
  });

  it('one message of several places once', () => {
    expect(describeMarks([words('warning', '甲'), words('warning', '甲')])).toBe('警告 2 处：甲');
  });

  it('nothing of nothing', () => {
    expect(describeMarks([])).toBe('');
    expect(countMarks([])).toBe('');
  });

  it.each(levels)('a real finding as it is in the panel, at level %s', (level) => {
    const said = describeMarks([{ from: 2, to: 4, finding: { ...typo, level } }]);
    expect(said).toContain('“公公”');
    expect(said).not.toMatch(/[。；]$/);
  });
});
