import { expect, it } from 'vitest';
import { afterPress } from './after-press.ts';

const wait = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

it('gives back at once while nothing is pressed, and waits for the click while something is', async () => {
  const seen: string[] = [];
  const see = (what: string) => void afterPress(what).then((value) => seen.push(value));
  see('before');
  await wait();
  window.dispatchEvent(new Event('pointerdown'));
  see('during');
  await wait(20);
  expect(seen).toEqual(['before']);
  window.dispatchEvent(new Event('pointerup'));
  seen.push('click');
  await wait(20);
  expect(seen).toEqual(['before', 'click', 'during']);
});

it('does not wait for ever for a release that is not heard of', async () => {
  window.dispatchEvent(new Event('pointerdown'));
  expect(await afterPress('read')).toBe('read');
});
