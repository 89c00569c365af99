import { expect, test, vi } from 'vitest';
import { createPanels } from './panels.ts';

test('a panel is shown and folded without the others hearing of it', () => {
  const panels = createPanels();
  const others = [vi.fn(), vi.fn()];
  panels.isKeyHelpShown.subscribe(others[0] as () => void);
  panels.isLastYearShown.subscribe(others[1] as () => void);
  panels.showGuide(true);
  expect(panels.isGuideShown.get()).toBe(true);
  panels.showGuide(false);
  expect(panels.isGuideShown.get()).toBe(false);
  for (const other of others) expect(other).not.toHaveBeenCalled();
  panels.showKeyHelp(true);
  panels.showLastYear(true);
  panels.showFindings(false);
  expect(panels.areFindingsShown.get()).toBe(false);
  expect([panels.isKeyHelpShown.get(), panels.isLastYearShown.get()]).toEqual([true, true]);
});
