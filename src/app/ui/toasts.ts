/**
 * Short messages that come and go (「已删除」 with 撤销). The queue is plain data with listeners, so that
 * code outside React may post one too; `ToastRegion` draws it.
 */
import type { Tone } from './Badge.tsx';

export interface Toast {
  readonly text: string;
  readonly tone?: Tone;
  /** 撤销, 再次下载 … One click, then the message goes. */
  readonly action?: { readonly label: string; readonly onAction: () => void };
  /** Seconds that it stays, at least 10; `'untilClosed'` for what must not be missed. */
  readonly stay?: number | 'untilClosed';
}
export type ShownToast = Toast & { readonly id: number };

const leastSeconds = 10;
/** More would cover the page; the oldest goes first. */
const mostShown = 3;

let shown: readonly ShownToast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Shows a message. @returns its id, for `closeToast` */
export function showToast(toast: Toast): number {
  lastId += 1;
  publish([...shown, { ...toast, id: lastId }].slice(-mostShown));
  return lastId;
}

export function closeToast(id: number): void {
  publish(shown.filter((toast) => toast.id !== id));
}

export const shownToasts = (): readonly ShownToast[] => shown;

export function onToastsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How long it stays, in milliseconds. */
export const stayOf = ({ stay = leastSeconds }: Toast): number =>
  stay === 'untilClosed' ? Number.POSITIVE_INFINITY : Math.max(stay, leastSeconds) * 1000;

function publish(next: readonly ShownToast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}
