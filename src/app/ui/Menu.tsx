/**
 * A menu behind a button: opens by click, Enter, space or arrow down; arrows, Home and End move; Esc, Tab
 * and a click elsewhere close it.
 */
import './overlays.css';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName;
  /** A second line: what it does. */
  readonly hint?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

export interface MenuProps {
  /** The button's words, or its name where it shows only an icon. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: IconName;
  /** Words on the button (with an arrow) or only the icon. */
  readonly look?: 'words' | 'icon';
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  /** Which edge of the button the list keeps to. */
  readonly align?: 'start' | 'end';
}

export function Menu({
  label,
  items,
  icon = 'more',
  look = 'icon',
  variant,
  align = 'end',
}: MenuProps) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const trigger = () => frame.current?.querySelector<HTMLElement>('button');

  useLayoutEffect(() => {
    if (!open) return;
    openUpwardsWhereNoRoom(list.current);
    entriesOf(list.current)[0]?.focus({ preventScroll: true });
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  const close = () => {
    setOpen(false);
    trigger()?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    if (event.key === 'Tab') {
      setOpen(false);
      return;
    }
    const target = entryForKey(entriesOf(list.current), event.key);
    if (event.key === 'Escape') close();
    else if (target) target.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const button = {
    'aria-haspopup': 'menu' as const,
    'aria-expanded': open,
    'aria-controls': open ? listId : undefined,
    onClick: () => setOpen(!open),
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in the button or in the list arrive here
    <span className="ui-menu" ref={frame} onKeyDown={onKeyDown}>
      {look === 'icon' ? (
        <IconButton icon={icon} label={label} {...button} />
      ) : (
        <Button {...(icon !== 'more' && { icon })} {...(variant && { variant })} {...button}>
          {label}
          <Icon name="chevronDown" size={14} />
        </Button>
      )}
      {open && (
        <div
          className={`ui-menu-list ui-menu-${align}`}
          id={listId}
          role="menu"
          aria-label={label}
          ref={list}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={item.danger ? 'ui-menu-item ui-menu-danger' : 'ui-menu-item'}
              {...(item.disabled && { 'aria-disabled': true })}
              onClick={() => {
                if (item.disabled) return;
                close();
                item.onSelect();
              }}
            >
              {item.icon && <Icon name={item.icon} />}
              <span>
                {item.label}
                {item.hint && <span className="ui-menu-hint">{item.hint}</span>}
              </span>
            </button>
          ))}
        </div>
      )}
    </span>
  );
}

function entriesOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]:not([aria-disabled])') ?? [])];
}

function entryForKey(entries: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const target: Record<string, number> = {
    ArrowDown: (at + 1) % entries.length,
    ArrowUp: (at - 1 + entries.length) % entries.length,
    Home: 0,
    End: entries.length - 1,
  };
  return entries[target[key] ?? -1];
}

function openUpwardsWhereNoRoom(list: HTMLElement | null) {
  if (!list) return;
  const box = list.getBoundingClientRect();
  const above = list.parentElement?.getBoundingClientRect().top ?? 0;
  if (box.bottom > window.innerHeight && above > box.height) list.classList.add('ui-menu-up');
}
