/**
 * Lets the browser keep the site, where it may, so that it opens without its server. A newer version waits
 * until it is asked for: a page with somebody typing in it never reloads by itself.
 */
import { closeToast, showToast } from './ui/toasts.ts';

export async function keepOffline(): Promise<void> {
  if (!mayKeep()) return;
  try {
    const kept = await navigator.serviceWorker.register('./sw.js');
    offerNewVersions(kept);
  } catch {
    // All else works without.
  }
}

function mayKeep(): boolean {
  const isSite = import.meta.env.PROD && import.meta.env.MODE !== 'single-file';
  return isSite && window.isSecureContext && 'serviceWorker' in navigator;
}

function offerNewVersions(kept: ServiceWorkerRegistration): void {
  if (kept.waiting) offer(kept);
  kept.addEventListener('updatefound', () => {
    const found = kept.installing;
    // The first one ever is what is running already.
    if (!found || !kept.active) return;
    found.addEventListener('statechange', () => {
      if (found.state === 'installed') offer(kept);
    });
  });
  // A page may stay open for days.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') kept.update().catch(() => undefined);
  });
}

let offered = 0;

function offer(kept: ServiceWorkerRegistration): void {
  closeToast(offered);
  offered = showToast({
    text: '新版本已准备好',
    tone: 'note',
    stay: 'untilClosed',
    action: { label: '刷新使用', onAction: () => use(kept) },
  });
}

/** Between two times that it is asked for: a worker that was asleep does not always hear the first. */
const askAgainMs = 2000;
const mostAsked = 5;

/** The reload saves what was typed, as every leaving of the page does (desk/use-draft-keeper.ts). */
function use(kept: ServiceWorkerRegistration, asked = 1): void {
  const { waiting } = kept;
  if (!waiting) {
    // Another page has asked for it already.
    location.reload();
    return;
  }
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
  setTimeout(() => {
    if (asked < mostAsked) use(kept, asked + 1);
    else offer(kept);
  }, askAgainMs);
}
