import { expect, test } from './support/quiet-page.ts';

test('the program opens quietly, under its title', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/年报/);
  await expect(page.locator('#root')).not.toBeEmpty();
});
