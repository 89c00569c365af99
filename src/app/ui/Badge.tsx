/** A level in words, shape and colour, with a count: 「⯃ 3 错误」. Colour is never the only sign. */
import './controls.css';
import { memo, type ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export type Tone = 'error' | 'warning' | 'note' | 'missing' | 'good' | 'plain';

const looks: Record<Tone, { readonly icon?: IconName; readonly word: string }> = {
  error: { icon: 'error', word: '错误' },
  warning: { icon: 'warning', word: '警告' },
  note: { icon: 'info', word: '提示' },
  missing: { icon: 'missing', word: '未填' },
  good: { icon: 'check', word: '无问题' },
  plain: { word: '' },
};

export const toneIcon = (tone: Tone): IconName => looks[tone].icon ?? 'info';

export interface BadgeProps {
  readonly tone: Tone;
  readonly count?: number | string;
  /** In place of the tone's own word. */
  readonly children?: ReactNode;
}

/** Drawn anew only where it says something else: there are many of them beside what changes at each key. */
export const Badge = memo(function Badge({ tone, count, children }: BadgeProps) {
  const { icon, word } = looks[tone];
  return (
    <span className={`ui-badge ui-tone-${tone}`}>
      {icon && <Icon name={icon} size={14} />}
      <span>{children ?? word}</span>
      {count !== undefined && <span className="ui-badge-count ui-figures">{count}</span>}
    </span>
  );
});
