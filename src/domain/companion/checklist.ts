/**
 * What a section has to say, item by item, and whether its text says so by now: told by the rules that would miss it,
 * so that a tick and a finding never contradict each other.
 */
import type { Finding, RuleId } from '../checks/core/finding.ts';
import { emptyTopicsOf } from '../checks/core/tally.ts';
import { paragraphsOfSection } from '../report/paragraphs.ts';
import { type Report, type SectionNumber, sectionKey } from '../report/report.ts';

export interface ChecklistItem {
  readonly name: string;
  readonly isSaid: boolean;
}

interface Wanted {
  readonly name: string;
  readonly rule: RuleId;
  /** What the rule calls it in its findings; any finding of the rule where absent. */
  readonly aspect?: string;
}

/** 国办公开办函〔2021〕30号, 总体情况; 《政府信息公开条例》 article 50 (4). */
const ofGeneral: readonly Wanted[] = [
  { name: '主动公开', rule: 'S-ASPECT5', aspect: 'publication' },
  { name: '依申请公开', rule: 'S-ASPECT5', aspect: 'application' },
  { name: '政府信息管理', rule: 'S-ASPECT5', aspect: 'management' },
  { name: '政府信息公开平台建设', rule: 'S-ASPECT5', aspect: 'platform' },
  { name: '监督保障', rule: 'S-ASPECT5', aspect: 'supervision' },
  { name: '工作考核', rule: 'S-ART50-4', aspect: '工作考核' },
  { name: '社会评议', rule: 'S-ART50-4', aspect: '社会评议' },
  { name: '责任追究结果', rule: 'S-ART50-4', aspect: '责任追究' },
];

/** 国办函〔2020〕109号: since 2021. */
const firstYearOfFee = 2021;

function wantedIn(section: SectionNumber, year: number): readonly Wanted[] {
  switch (section) {
    case 1:
      return ofGeneral;
    case 5:
      return [{ name: '存在的主要问题，和改进情况', rule: 'S-S5EMPTY' }];
    case 6:
      return year >= firstYearOfFee ? [{ name: '信息处理费', rule: 'N-FEE' }] : [];
    default:
      return [];
  }
}

/** @param findings all of the report, those of silenced rules included */
export function checklistOf(
  report: Report,
  section: SectionNumber,
  findings: readonly Finding[],
): ChecklistItem[] {
  const isWritten = paragraphsOfSection(report.sections[sectionKey(section)], section).some(
    ({ isHeading }) => !isHeading,
  );
  // The report begins with the headings of its topics: alone they say nothing.
  const empty = new Set(emptyTopicsOf(report, section).map((block) => block.name.trim()));
  return wantedIn(section, report.year).map(({ name, rule, aspect }) => ({
    name,
    isSaid:
      isWritten &&
      !empty.has(name) &&
      !findings.some(
        (one) => one.rule === rule && (aspect === undefined || one.fingerprint === aspect),
      ),
  }));
}
