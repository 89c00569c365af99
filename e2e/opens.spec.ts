import { expect, test } from './support/quiet-page.ts';

test('the program opens quietly, under its title, and may load its own files only', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/年报/);
  await expect(page.locator('#root')).not.toBeEmpty();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'; script-src 'self'/);
});
