/** Names of other offices and places where the report speaks of its own. */
import { keptByLine } from '../../../../prose/known-lines.ts';
import { lineRule } from '../core/line-rule.ts';
import { kindOfOffice, officePlace } from './office-names.ts';
import { isOtherOffice, type OtherName, otherCounties, otherTownships } from './other-places.ts';
import { otherWords } from './other-words.ts';
import { regionsNamed } from './regions.ts';
import { selfNames } from './self-names.ts';

export const otherUnits = lineRule({
  id: 'W-UNIT',
  title: '其他单位、其他地方的名称',
  level: 'error',
  basis: { source: '正文里的自称、地名与本单位一致，没有照抄其他单位的字句', evidence: '样' },
  reads: ['text', 'form'],
  known: ({ form }) => {
    const unit = form.unit.trim();
    return kindOfOffice(unit) && { unit };
  },
  find: (line, { unit }) =>
    namesIn(line.text, unit, line.part).map(({ from, to, is, kept }) => {
      const words = line.text.slice(from, to);
      return {
        ...{ line, from, to },
        level: errors.has(is) ? 'error' : 'warning',
        message: `“${words}”${wrong[is]}，本单位是“${unit}”${kept ? `，应为“${kept}”` : ''}`,
        advice: '请看这一句是否照抄了其他单位的材料；确实说的是别处的，可以写明原因。',
        ...(kept ? { replacement: { label: `改为“${kept}”`, value: kept } } : {}),
        text: `${words}|${unit}`,
      };
    }),
});

interface Name extends Omit<OtherName, 'is'> {
  readonly is: OtherName['is'] | 'self';
}

/** Names of other offices; words of them may be only clumsy. */
const errors: ReadonlySet<Name['is']> = new Set(['self', 'township', 'otherKind']);

const wrong: Readonly<Record<Name['is'], string>> = {
  self: '是其他单位的自称',
  township: '是其他乡镇（街道）的名称',
  otherKind: '与本单位的建制不同',
  region: '是自治区所属单位的说法',
  county: '不是所在的县（区）',
  kind: '与本单位的建制不同',
  system: '是其他部门的说法',
  body: '是其他部门的内设机构或组织',
};

const namesIn = keptByLine((text, unit: string, part: string): readonly Name[] => {
  const own = kindOfOffice(unit);
  if (!own) return [];
  if (part === 'closing') {
    return isOtherOffice(text, unit)
      ? [{ from: 0, to: text.length, is: 'township', kept: unit }]
      : [];
  }
  const isAboutReport = part === 'preamble' || part === 'contacts' || part === 'section1';
  return [
    ...selfNames(text, own).map((name): Name => ({ ...name, is: 'self' })),
    ...(officePlace(unit) ? otherTownships(text, unit, isAboutReport) : []),
    ...otherCounties(text, unit),
    ...regionsNamed(text, unit).map((name): Name => ({ ...name, is: 'region', kept: undefined })),
    ...otherWords(text, own),
  ];
});
