import type { Page } from '@playwright/test';
import type { Report } from '../src/domain/report/report.ts';
import { paste } from './support/clipboard.ts';
import { cell, newReport, openSection, saved } from './support/desk.ts';
import { downloadBy } from './support/downloads.ts';
import { ownBrowser } from './support/own-browser.ts';
import { expect, test } from './support/quiet-page.ts';

const natural = 'table3.1.natural';

async function begin(page: Page) {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '三、依申请公开');
  await saved(page);
}

/** What the page does about the figures typed into one cell. */
interface Writes {
  /** The newest figure that the disk has confirmed. */
  figure: number;
  confirmed: number;
  /** Seconds after a figure was typed in which no write was begun. */
  late: number;
}

/** By the page's own clock: on a slow computer its second is as much longer as everything else. */
async function watchWrites(page: Page): Promise<void> {
  await page.evaluate((key) => {
    const writes: Writes = { figure: 0, confirmed: 0, late: 0 };
    Object.assign(window, { writes });
    let second: number | undefined;
    document.addEventListener('input', () => {
      second ??= window.setTimeout(() => {
        writes.late += 1;
      }, 1000);
    });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function begun(this: IDBDatabase, ...[stores, mode, more]) {
      if (mode === 'readwrite') {
        window.clearTimeout(second);
        second = undefined;
      }
      return transaction.call(this, stores, mode, more);
    };
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function watched(this: IDBObjectStore, value: unknown) {
      const figure = Number((value as { report?: Report }).report?.cells[key]);
      if (figure > 0) {
        this.transaction.addEventListener('complete', () => {
          writes.figure = figure;
          writes.confirmed += 1;
        });
      }
      return put.call(this, value);
    };
  }, natural.split('.').join('/'));
}

const writesOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { writes: Writes }).writes);

test('a browser that is killed in the middle of typing has lost less than a second', async ({
  baseURL,
}) => {
  const browser = ownBrowser();
  try {
    const page = await browser.page();
    await page.goto(String(baseURL));
    await newReport(page, '云溪县青禾镇人民政府', 2025, baseURL);
    await openSection(page, '三、依申请公开');
    await saved(page);
    const url = page.url();
    await watchWrites(page);
    // Without a pause, for the program must wait for none; it is killed between two writes.
    let writes = await writesOf(page);
    for (let figure = 1; writes.confirmed < 2; figure += 1) {
      await cell(page, natural).fill(String(figure));
      writes = await writesOf(page);
    }
    await browser.kill();
    expect(writes.late).toBe(0);

    const next = await browser.page();
    await next.goto(url);
    await expect(cell(next, natural)).toBeEnabled();
    expect(Number(await cell(next, natural).inputValue())).toBeGreaterThanOrEqual(writes.figure);
  } finally {
    await browser.dispose();
  }
});

test('a full disk is said aloud, nothing is lost, and it is tried again', async ({ page }) => {
  await begin(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { isFull: true });
    IDBObjectStore.prototype.put = function refuse(this: IDBObjectStore, value: unknown) {
      if ((window as { isFull?: boolean }).isFull) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      return put.call(this, value);
    };
  });
  await cell(page, natural).fill('12');
  const alert = page.getByRole('alert').filter({ hasText: '没有保存' });
  await expect(alert).toContainText('存储空间已满');
  await cell(page, natural).fill('123');
  await openSection(page, '四、复议和诉讼');
  await openSection(page, '三、依申请公开');
  await expect(cell(page, natural)).toHaveValue('123');

  await test.step('it can be saved as a file, which holds everything', async () => {
    const { bytes } = await downloadBy(page, () =>
      alert.getByRole('button', { name: '另存为文件' }).click(),
    );
    expect(bytes.toString()).toContain('"table3/1/natural":"123"');
  });

  await test.step('once there is room again, it is on disk', async () => {
    await page.evaluate(() => Object.assign(window, { isFull: false }));
    await alert.getByRole('button', { name: '重试' }).click();
    await saved(page);
    await page.reload();
    await expect(cell(page, natural)).toHaveValue('123');
  });
});

test('a desk that is left while nothing can be saved keeps its edits for the next opening', async ({
  page,
}) => {
  await page.clock.install();
  await begin(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { isFull: true });
    IDBObjectStore.prototype.put = function refuse(this: IDBObjectStore, value: unknown) {
      if ((window as { isFull?: boolean }).isFull) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      return put.call(this, value);
    };
  });
  await cell(page, natural).fill('7');
  await page.getByRole('alert').filter({ hasText: '没有保存' }).waitFor();
  await page.getByRole('link', { name: '报告列表' }).click();
  await page.locator('.draft-card').waitFor();
  await page.evaluate(() => Object.assign(window, { isFull: false }));
  await page.locator('.draft-card').getByRole('button').first().click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, natural)).toHaveValue('7');
  await cell(page, 'table3.1.business').fill('33');
  await saved(page);
  await test.step('the desk that was left tries nothing again, however long', async () => {
    await page.clock.runFor('10:00');
    await saved(page);
  });
  await page.reload();
  await expect(cell(page, natural)).toHaveValue('7');
  await expect(cell(page, 'table3.1.business')).toHaveValue('33');
});

test('without storage the page says so at once and offers a file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  await page.goto('./');
  await expect(page.getByText('关闭浏览器后不会保留')).toBeVisible();
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await expect(page.getByText('关闭就没有了')).toBeVisible();
  await openSection(page, '三、依申请公开');
  await cell(page, natural).fill('3');
  const { bytes } = await downloadBy(page, () =>
    page.getByRole('button', { name: '另存为文件' }).click(),
  );
  expect(bytes.toString()).toContain('"table3/1/natural":"3"');
});

test('a database that fails to open once is told as that, and what is in it is there again after it', async ({
  page,
}) => {
  await begin(page);
  await cell(page, natural).fill('7');
  await saved(page);
  await page.addInitScript(() => {
    if (sessionStorage.getItem('failed')) return;
    sessionStorage.setItem('failed', 'once');
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
  });
  await page.goto('./');
  const alert = page.getByRole('alert').filter({ hasText: '现在打不开存放草稿的数据库' });
  await expect(alert).toContainText('原来的年报可能还在');
  await expect(page.getByText(/还没有年报|无痕/)).toHaveCount(0);
  await alert.getByRole('button', { name: '再试一次' }).click();
  await page
    .getByRole('button', { name: /青禾镇/ })
    .first()
    .click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, natural)).toHaveValue('7');
});

test('the data of the site are deleted under an open draft: the next save writes all of it', async ({
  page,
}) => {
  await begin(page);
  await cell(page, natural).fill('7');
  await saved(page);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('nianbao');
        deleting.onsuccess = resolve;
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await cell(page, 'table3.1.business').fill('4');
  await saved(page);
  await page.reload();
  await expect(cell(page, natural)).toHaveValue('7');
  await expect(cell(page, 'table3.1.business')).toHaveValue('4');
});

test('a newer version in another window gets the database, and this one says what to do', async ({
  page,
}) => {
  await begin(page);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('nianbao', 99);
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = () => reject(opening.error);
      }),
  );
  await cell(page, natural).fill('3');
  const alert = page.getByRole('alert').filter({ hasText: '没有保存' });
  await expect(alert).toContainText('另一个窗口已换成新版本');
  await expect(alert.getByRole('button', { name: '另存为文件' })).toBeVisible();
});

test('versions: kept by the program and by name, compared, restored, and undone', async ({
  page,
}) => {
  await begin(page);
  await cell(page, natural).fill('5');
  await saved(page);
  const versions = page.getByRole('dialog', { name: '版本' });
  const open = () => page.getByRole('button', { name: '版本', exact: true }).click();

  await open();
  await versions.getByLabel(/起个名字/).fill('送审稿');
  await versions.getByRole('button', { name: '留一份' }).click();
  await expect(versions.locator('.version')).toContainText('送审稿');
  await page.keyboard.press('Escape');

  await cell(page, 'table3.2.natural').focus();
  await paste(page, { text: '1\t2\t3\t4\t5\t6\t21\n' });
  await expect(page.locator('.ui-toast')).toContainText('已按位置粘贴 7 格');
  await cell(page, natural).fill('8');
  await page.getByRole('button', { name: /^本表空格填 0/ }).click();
  await open();
  const rows = versions.locator('.version');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText('“本表空格填 0”之前');
  const named = rows.filter({ hasText: '送审稿' });
  await named.getByRole('button', { name: '和现在比' }).click();
  await expect(named).toContainText('“自然人”列“一、本年新收');
  await expect(named).toContainText('现在 8，那时 5');
  await named.getByRole('button', { name: '恢复到这个版本' }).click();
  await expect(cell(page, natural)).toHaveValue('5');
  await expect(cell(page, 'table3.2.natural')).toHaveValue('');

  await page.keyboard.press('Control+z');
  await expect(cell(page, natural)).toHaveValue('8');
  await open();
  await expect(rows.first()).toContainText('恢复旧版本之前');
});
