import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { cell, newReport, openSection, saved } from './support/desk.ts';
import { expect, test } from './support/quiet-page.ts';

const unit = '云溪县青禾镇人民政府';
const natural = 'table3.1.natural';

async function begin(page: Page, figure: string) {
  // A page that has something unsaved asks before it goes.
  page.on('dialog', (dialog) => void dialog.accept());
  await newReport(page, unit, 2025);
  await openSection(page, '三、依申请公开');
  await cell(page, natural).fill(figure);
  await saved(page);
}

/** From now on this page writes nothing more. */
async function refuseWrites(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}

const failed = (page: Page) => page.getByRole('alert').filter({ hasText: '没有保存' });

/** As 清除网站数据 in the settings does while a page is open. */
async function clearDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('nianbao');
        deleting.onsuccess = resolve;
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

test('site data are cleared under an open draft, and the window goes before anything is written', async ({
  page,
}) => {
  await begin(page, '7');
  await refuseWrites(page);
  await clearDatabase(page);
  await cell(page, 'table3.1.business').fill('4');
  await failed(page).waitFor();
  await page.reload();
  const offer = page.getByText('有没存进草稿的内容，可以找回');

  await test.step('the page of the draft says that it is gone, and gives it back', async () => {
    await expect(page.getByText('这份草稿已不在这台电脑上')).toBeVisible();
    await expect(offer).toBeVisible();
    await expectNoViolations(page, 'gone');
  });

  await test.step('and so does the list; what is thrown away is asked about first', async () => {
    await page.getByRole('link', { name: '回到报告列表' }).click();
    await expect(offer).toBeVisible();
    await expect(page.getByText('还没有年报')).toHaveCount(0);
    await page.getByRole('button', { name: `丢掉：${unit} 2025 年` }).click();
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: `找回：${unit} 2025 年` }).click();
    await expect(page.getByText(`已找回“${unit} 2025 年”`)).toBeVisible();
    await expect(offer).toHaveCount(0);
  });

  await page.locator('.draft-card').getByRole('button').first().click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, natural)).toHaveValue('7');
  await expect(cell(page, 'table3.1.business')).toHaveValue('4');
  await page.reload();
  await expect(cell(page, 'table3.1.business')).toHaveValue('4');
  await page.getByRole('link', { name: '报告列表' }).click();
  await page.locator('.draft-card').waitFor();
  await expect(offer).toHaveCount(0);
});

test('what is on the screen is written again where site data are cleared and nothing is typed', async ({
  page,
}) => {
  await begin(page, '7');
  await clearDatabase(page);
  await saved(page);
  await page.reload();
  await expect(cell(page, natural)).toHaveValue('7');
});

for (const [name, later] of [
  ['30 minutes', '2026-01-05T07:30:00+08:00'],
  ['17 years', '2009-01-01T00:00:00+08:00'],
] as const) {
  test(`the last edits are not lost where the clock is put back by ${name}`, async ({ page }) => {
    await page.clock.install({ time: '2026-01-05T08:00:00+08:00' });
    await begin(page, '7');
    await page.clock.setSystemTime(later);
    await refuseWrites(page);
    await cell(page, natural).fill('78');
    await failed(page).waitFor();
    await page.reload();
    await expect(cell(page, natural)).toHaveValue('78');
    await page.clock.setSystemTime('2026-01-05T09:00:00+08:00');
    await page.reload();
    await expect(cell(page, natural)).toHaveValue('78');
  });
}

test('edits of the version before, older by the clock, are offered and not dropped', async ({
  page,
}) => {
  await begin(page, '7');
  await page.evaluate(() => {
    return new Promise<void>((resolve) => {
      const opening = indexedDB.open('nianbao');
      opening.onsuccess = () => {
        const drafts = opening.result.transaction('drafts').objectStore('drafts').getAll();
        drafts.onsuccess = () => {
          const { revision: _, savedBy: __, builtOn: ___, ...old } = drafts.result[0];
          const edits = {
            ...old,
            format: 'nianbao-draft/4',
            savedAt: '2009-01-01T00:00:00.000Z',
            report: { ...old.report, cells: { ...old.report.cells, 'table3/1/natural': '99' } },
          };
          localStorage.setItem(`nianbao-last-edits/${old.id}`, JSON.stringify(edits));
          opening.result.close();
          resolve();
        };
      };
    });
  });
  await page.reload();
  await expect(cell(page, natural)).toHaveValue('7');
  await expect(page.getByText('另有没存进来的改动')).toBeVisible();
  await cell(page, 'table3.1.business').fill('1');
  await saved(page);
  await page.getByRole('link', { name: '报告列表' }).click();
  await page.getByRole('button', { name: `找回：${unit} 2025 年` }).click();
  await page
    .locator('.draft-card')
    .filter({ hasText: '没存上的改动' })
    .getByRole('button')
    .first()
    .click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, natural)).toHaveValue('99');
});

test('a draft deleted while the clock says 2009 stays in 最近删除 when it is right again', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-01-05T08:00:00+08:00' });
  await begin(page, '7');
  await page.clock.setSystemTime('2009-01-01T08:00:00+08:00');
  await page.getByRole('link', { name: '报告列表' }).click();
  await page
    .locator('.draft-card')
    .getByRole('button', { name: /更多操作/ })
    .click();
  await page.getByRole('menuitem', { name: '删除' }).click();
  await expect(page.getByRole('button', { name: /^最近删除/ })).toBeVisible();
  for (const time of ['2026-01-05T08:00:00+08:00', '2027-01-05T08:00:00+08:00']) {
    await page.clock.setSystemTime(time);
    await page.reload();
    await page.getByRole('button', { name: /^最近删除/ }).click();
    await expect(page.getByText('还有 30 天')).toBeVisible();
  }
  await page.getByRole('button', { name: `恢复：${unit} 2025 年` }).click();
  await expect(page.locator('.draft-card')).toHaveCount(1);
});

test('what was written while the database could not be opened goes into it with another try', async ({
  page,
}) => {
  await begin(page, '7');
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function refused(this: IDBFactory, ...args) {
      if (!sessionStorage.getItem('isMended')) {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      }
      return open.apply(this, args);
    };
  });
  await newReport(page, '云溪县松岭镇人民政府', 2025);
  await openSection(page, '三、依申请公开');
  await cell(page, natural).fill('9');
  await page.getByRole('link', { name: '报告列表' }).click();
  const retry = page.getByRole('button', { name: '再试一次' });
  await test.step('one that fails says so and keeps what is there', async () => {
    await retry.click();
    await expect(page.getByText(/^还是打不开。/)).toBeVisible();
    await expect(page.locator('.draft-card')).toHaveCount(1);
  });
  await page.evaluate(() => sessionStorage.setItem('isMended', 'yes'));
  await retry.click();
  await expect(page.locator('.draft-card')).toHaveCount(2);
  await expect(retry).toHaveCount(0);
  await page
    .locator('.draft-card')
    .filter({ hasText: '松岭镇' })
    .getByRole('button')
    .first()
    .click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, natural)).toHaveValue('9');
});

test('a draft whose database does not answer is tried again from its own page', async ({
  page,
}) => {
  await begin(page, '7');
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function refused(this: IDBFactory, ...args) {
      if (!sessionStorage.getItem('isMended')) {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      }
      return open.apply(this, args);
    };
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: '这份草稿打不开' })).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('isMended', 'yes'));
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(cell(page, natural)).toHaveValue('7');
});
