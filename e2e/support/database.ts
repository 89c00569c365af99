/** The program's database, reached past the program: what another version or a damaged disk may leave there. */
import type { Page } from '@playwright/test';

type StoredRecord = { readonly id: string } & Record<string, unknown>;

/** Needs a page of the program that has made the database. */
export async function putRecord(page: Page, record: StoredRecord): Promise<void> {
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('nianbao');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('drafts', 'readwrite');
          writing.objectStore('drafts').put(value);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    record,
  );
}

/** As text, in the order of its fields. */
export function recordText(page: Page, id: string): Promise<string> {
  return page.evaluate(
    (key) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('nianbao');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').get(key);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result) ?? '');
          };
        };
      }),
    id,
  );
}

/** The ids of all drafts, whether the program can read them or not. */
export function recordIds(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('nianbao');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAllKeys();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as string[]);
          };
        };
      }),
  );
}

/** Everything that the program keeps is gone, as on another computer; leaves an empty page. */
export async function clearBrowser(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}
