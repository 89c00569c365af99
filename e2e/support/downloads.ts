/** What a page hands to the browser's downloads. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** @param start what makes the page download a file */
export async function downloadBy(page: Page, start: () => Promise<void>): Promise<DownloadedFile> {
  if (!reportsDownloads(page)) return downloadSeenInPage(page, start);
  const downloading = page.waitForEvent('download');
  await start();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Chromium below 92 downloads, but tells nobody. */
function reportsDownloads(page: Page): boolean {
  return Number(page.context().browser()?.version().split('.')[0]) >= 92;
}

interface Watched extends Window {
  downloadSeen?: Promise<{ readonly name: string; readonly base64: string }>;
}

/** The click on a link to a blob that is to be downloaded, taken before the browser gets it. */
async function downloadSeenInPage(page: Page, start: () => Promise<void>): Promise<DownloadedFile> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL;
    URL.createObjectURL = (object) => {
      const url = create(object);
      if (object instanceof Blob) blobs.set(url, object);
      return url;
    };
    const base64Of = (blob: Blob) =>
      new Promise<string>((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
        reader.onerror = () => reject(reader.error);
        reader.readAsDataURL(blob);
      });
    (window as Watched).downloadSeen = new Promise((resolve, reject) => {
      const onClick = (event: MouseEvent) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]');
        const blob = link && blobs.get(link.href);
        if (!link || !blob) return;
        document.removeEventListener('click', onClick, true);
        URL.createObjectURL = create;
        base64Of(blob).then((base64) => resolve({ name: link.download, base64 }), reject);
      };
      document.addEventListener('click', onClick, true);
    });
  });
  await start();
  const seen = await page.evaluate(() => (window as Watched).downloadSeen);
  if (!seen) throw new Error('The page was left before it downloaded anything.');
  return { name: seen.name, bytes: Buffer.from(seen.base64, 'base64') };
}
