import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Half-way through a transition a colour is nobody's choice. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    // One that is taken back has ended too.
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  });
}

/** axe finds nothing on the page as it is now; where a dialog is open, in the dialog, behind which all is out of reach. */
export async function expectNoViolations(page: Page, where: string): Promise<void> {
  await stillness(page);
  // Only what is wrong is put together: what is right takes twice as long. In one frame, axe needs no page of its own.
  expect(page.frames(), 'frames').toHaveLength(1);
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  if ((await page.locator('dialog[open]').count()) > 0) builder.include('dialog[open]');
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  expect(found, where).toEqual([]);
}
