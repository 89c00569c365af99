import { mainJourney } from './support/main-journey.ts';
import { intranetAddress } from './support/places.ts';
import { expect, test } from './support/quiet-page.ts';

test.use({ baseURL: intranetAddress() });

test('over plain http on an intranet, where the context is not secure, it does it all', async ({
  page,
}) => {
  await page.goto('');
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await mainJourney(page);
});
