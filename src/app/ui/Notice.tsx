/** A message that stays in the page: what happened and what to do, with its level in shape and colour. */
import './overlays.css';
import type { ReactNode } from 'react';
import { type Tone, toneIcon } from './Badge.tsx';
import { Icon } from './Icon.tsx';

export interface NoticeProps {
  readonly tone: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out at once, for what went wrong just now. */
  readonly urgent?: boolean;
}

export function Notice({ tone, title, children, actions, urgent = false }: NoticeProps) {
  return (
    <div className={`ui-notice ui-tone-${tone}`} role={urgent ? 'alert' : undefined}>
      <Icon name={toneIcon(tone)} size={20} />
      <div className="ui-notice-text">
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div className="ui-notice-actions">{actions}</div>}
    </div>
  );
}
