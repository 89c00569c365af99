/** What a paragraph may be taken for, as a list to choose from; each choice by a short key. */
import { sectionWords } from '../../domain/place/say-place.ts';
import { type SectionNumber, sectionNumbers } from '../../domain/report/report.ts';
import type { ParagraphRole } from '../../reading/report/interpretation.ts';

export interface RoleChoice {
  readonly key: string;
  readonly label: string;
  readonly role: ParagraphRole;
}

export interface RoleChoiceGroup {
  readonly label: string;
  readonly choices: readonly RoleChoice[];
}

/** The same for all roles that read a paragraph alike. */
export function roleKey(role: ParagraphRole): string {
  if (role.is === 'heading') return `heading${role.section}`;
  if (role.is !== 'text') return role.is;
  return `text${role.section}${role.after && hasTable(role.section) ? '-after' : ''}`;
}

const hasTable = (section: SectionNumber) => section === 2 || section === 3 || section === 4;

const choice = (role: ParagraphRole, label: string): RoleChoice => ({
  key: roleKey(role),
  label,
  role,
});

const textChoices = (section: SectionNumber): RoleChoice[] => {
  const text = (after: boolean) => ({ is: 'text', section, after }) as const;
  const name = sectionWords(section);
  if (!hasTable(section)) return [choice(text(false), `${name}正文`)];
  return [choice(text(false), `${name}表前文字`), choice(text(true), `${name}表后文字`)];
};

export const roleChoices: readonly RoleChoiceGroup[] = [
  {
    label: '报告开头',
    choices: [
      choice({ is: 'title' }, '标题'),
      choice({ is: 'preamble' }, '前言'),
      choice({ is: 'contacts' }, '联系方式'),
    ],
  },
  {
    label: '六个部分的标题',
    choices: sectionNumbers.map((section) =>
      choice({ is: 'heading', section }, `${sectionWords(section)}标题`),
    ),
  },
  { label: '六个部分的文字', choices: sectionNumbers.flatMap(textChoices) },
  {
    label: '报告结尾',
    choices: [choice({ is: 'signature' }, '落款单位'), choice({ is: 'date' }, '落款日期')],
  },
  { label: '不是年报的内容', choices: [choice({ is: 'outside' }, '不读入')] },
];

const byKey = new Map(
  roleChoices.flatMap(({ choices }) => choices.map((one) => [one.key, one] as const)),
);

export const roleOfKey = (key: string): ParagraphRole => byKey.get(key)?.role ?? { is: 'outside' };
