/** The title and the name of the office. */
import { fieldPlace } from '../../../place/place.ts';
import type { YearReport } from '../../../report/report.ts';
import { standardTitle, titleOf, titleTail } from '../../../report/title.ts';
import { isFullUnitName, isSameUnit } from '../../../report/township.ts';
import type { Finding } from '../../core/finding.ts';
import { type FindingParts, oneFinding } from '../../core/make-finding.ts';
import { reportRule } from '../../core/rule.ts';
import { fullUnitName } from './unit-name.ts';

export const title = reportRule({
  id: 'S-TITLE',
  title: '标题规范',
  level: 'error',
  basis: { source: '标题由机关全称、四位年份和“政府信息公开工作年度报告”组成', evidence: '样' },
  reads: ['form'],
  find: (subject, head) => {
    const { form } = subject;
    const finding = (at: 'unit' | 'title', parts: Omit<FindingParts, 'place'>) =>
      oneFinding(head, subject, { ...parts, place: fieldPlace(at) });
    const unit = form.unit.trim();
    const findings: Finding[] = [];
    const printed = withoutSpace(titleOf(form));
    if (!unit) {
      findings.push(
        finding('unit', {
          message: '没有填写单位名称，标题不完整',
          advice: '请填写机关全称，如“××镇人民政府”。',
          text: printed,
        }),
      );
    }
    // The standard title of a named unit is right by construction.
    const faults = form.title === null ? [] : titleFaults(printed, form);
    if (faults.length) {
      const wanted = unit ? `。应为“${standardTitle({ ...form, unit })}”` : '';
      findings.push(
        finding('title', {
          message: `${printed ? `标题“${printed}”有误：` : ''}${faults.join('；')}${wanted}`,
          ...(unit ? { fix: { is: 'standardTitle', label: '改为规范标题' } as const } : {}),
          text: `${printed}|${unit}|${form.year}`,
        }),
      );
    }
    if (unit && !isFullUnitName(unit)) {
      const full = fullUnitName(unit);
      findings.push(
        finding('unit', {
          aspect: 'shortUnit',
          level: 'note',
          message: `单位名称“${unit}”不是机关全称${full ? `，全称一般为“${full}”` : ''}`,
          advice: '标题宜用机关全称，与单位印章一致。',
          ...(full ? { fix: { is: 'fullUnitName', label: `改为“${full}”` } as const } : {}),
          text: unit,
        }),
      );
    }
    return findings;
  },
});

const withoutSpace = (text: string) => text.replace(/[\s\u00a0\u3000]+/g, '');

/** What is wrong with a title that was typed or found; nothing for a right one. */
function titleFaults(printed: string, { unit, year }: Pick<YearReport, 'unit' | 'year'>): string[] {
  if (!printed) return ['标题是空的'];
  const name = withoutSpace(unit);
  const dated = /^(.*?)(\d{4})(年度?)?/.exec(printed);
  const prefix = dated ? (dated[1] as string) : undatedPrefix(printed, name);
  const rest = printed.slice((dated?.[0] ?? prefix).length);
  const faults = dated ? yearFaults(Number(dated[2]), dated[3], rest, year) : ['缺少四位年份'];
  if (!rest.endsWith(titleTail)) faults.push(`结尾不是“${titleTail}”`);
  else if (rest !== titleTail) faults.push(`多出“${rest.slice(0, -titleTail.length)}”`);
  return [...faults, ...nameFaults(prefix, name, rest)];
}

function nameFaults(prefix: string, name: string, rest: string): string[] {
  if (!name || isSameUnit(prefix, name)) return [];
  // 「…人民政府关于2025年…」 begins with the office, and so does a title with its year behind.
  const more = prefix.startsWith(name) ? prefix.slice(name.length) : undefined;
  if (more === undefined || isMoreOfName(more)) return [`开头不是单位名称“${name}”`];
  // Words of the tail in front of the year are no second fault where the end is wrong.
  return rest === titleTail || !more.includes('公开') ? [`多出“${more}”`] : [];
}

/** 「…人民政府办公室」 is another office. */
const isMoreOfName = (more: string): boolean =>
  !/^(关于|[（(《【]|(政府)?(信息|政务)公开)/.test(more);

function yearFaults(found: number, word: string | undefined, rest: string, year: number): string[] {
  const faults = found === year ? [] : [`年份是 ${found} 年，与报告年度 ${year} 年不一致`];
  if (word === '年度')
    faults.push(rest.includes('年度') ? '“年度”重复' : '年份后应写“年”，不写“年度”');
  if (word === undefined) faults.push('年份后缺“年”字');
  return faults;
}

/** The office in a title without a year: the unit itself, or what stands in front of the fixed tail. */
function undatedPrefix(printed: string, name: string): string {
  return name && printed.startsWith(name) ? name : (printed.split('政府信息公开')[0] as string);
}
