import { expect, test } from 'vitest';
import { blankReport, usualDeadline } from '../../domain/report/blank-report.ts';
import { blocksFromParagraphs } from '../../domain/report/prose.ts';
import { lengthLimit, setLengthLimit } from './length-limit.ts';
import { createSessionFindings } from './session-findings.ts';

test('the findings of a draft follow the limit that is set on this computer', () => {
  const blank = blankReport({
    unit: '云溪县青禾镇人民政府',
    year: 2025,
    deadline: usualDeadline(2025),
  });
  const blocks = blocksFromParagraphs(['镇'.repeat(900)], 1);
  const report = {
    ...blank,
    sections: { ...blank.sections, s1: { ...blank.sections.s1, blocks } },
  };
  const session = createSessionFindings(report, { leftSections: new Set(), isWhole: () => true });
  const isSaid = () => session.findings.get().some(({ rule }) => rule === 'S-LEN');
  const before = lengthLimit.get();
  expect(isSaid()).toBe(false);
  setLengthLimit(800);
  session.check(report, 'pause');
  expect(isSaid()).toBe(true);
  setLengthLimit(before);
  session.check(report, 'pause');
  expect(isSaid()).toBe(false);
});
