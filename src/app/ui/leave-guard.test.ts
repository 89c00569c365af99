import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropGuard, guardLeaving, keepsPage } from './leave-guard.ts';

beforeEach(() => {
  const bar = { hash: '#/' };
  vi.stubGlobal('location', bar);
  vi.stubGlobal('history', {
    pushState: (_state: unknown, _title: string, hash: string) => void Object.assign(bar, { hash }),
  });
});
afterEach(() => {
  dropGuard();
  vi.unstubAllGlobals();
});

const goTo = (address: string) => {
  history.pushState(null, '', address);
  return keepsPage();
};

describe('a page with something unfinished', () => {
  it('stays under its own address and asks, and lets go once it is agreed to', () => {
    history.pushState(null, '', '#/open');
    const ask = vi.fn();
    guardLeaving(ask);
    expect(goTo('#/draft/a/1')).toBe(true);
    expect(location.hash).toBe('#/open');
    dropGuard();
    ask.mock.calls[0]?.[0]();
    expect(location.hash).toBe('#/draft/a/1');
    expect(keepsPage()).toBe(false);
  });

  it('is not asked at its own address, nor after its guard is taken away', () => {
    history.pushState(null, '', '#/open');
    const ask = vi.fn();
    const free = guardLeaving(ask);
    expect(keepsPage()).toBe(false);
    free();
    expect(goTo('#/')).toBe(false);
    expect(ask).not.toHaveBeenCalled();
  });

  it('a guard that was followed by another takes only itself away', () => {
    history.pushState(null, '', '#/open');
    const free = guardLeaving(vi.fn());
    guardLeaving(vi.fn());
    free();
    expect(goTo('#/')).toBe(true);
  });
});
