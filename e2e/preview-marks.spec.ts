import type { Page } from '@playwright/test';
import { newReport, openSection } from './support/desk.ts';
import { expect, test } from './support/quiet-page.ts';
import { silenceAllBut } from './support/silence.ts';

const unit = '云溪县青禾镇人民政府';
const clause = (number: number) =>
  `通过政府网站公公开信息 ${number} 条，完善政府信息公开的工工作机制，接受群众监监督和评议；`;
/** One paragraph over more than a page, with a slip in each clause, behind a heading that runs into it. */
const long = `（一）信息公公开。${Array.from({ length: 24 }, (_, index) => clause(index + 1)).join('')}目前运行正常。`;

async function openPreview(page: Page): Promise<void> {
  await silenceAllBut(page, 'W-TYPO');
  await newReport(page, unit, 2025);
  await openSection(page, '一、总体情况');
  await page.getByLabel('（一）主动公开的正文').fill(long);
  await page.getByLabel('小标题（五）').fill('监监督保障');
  await page.getByRole('link', { name: '预览', exact: true }).click();
  await page.locator('.paper-sheets[aria-busy="false"]').waitFor();
}

const words = '.paper-sheet .preview-words';

test('a finding in a text shows at its words, and leads to them', async ({ page }) => {
  await openPreview(page);
  const side = page.getByRole('complementary', { name: '核对结果' });
  await expect(page.locator(words)).toHaveCount(3 * 24 + 2);
  await expect(page.locator('.paper-run-in', { hasText: '公公' })).toHaveCount(1);
  await side
    .getByRole('button', { name: /“工工”重复/ })
    .last()
    .click();
  const selected = page.locator(`${words}.preview-selected`);
  await expect(selected).toHaveText('工工');
  await expect(selected).toBeInViewport();
  // Read aloud behind its text, which stays one sentence.
  const heading = page.getByRole('heading', { level: 3, name: /监监督保障/ });
  await expect(heading).toHaveText('（五）监监督保障（警告：“监监”）');
  await expect(heading.locator('.preview-words')).toHaveText('监监');
});

test('marks change nothing of how the sheets are set, and are not printed', async ({ page }) => {
  await openPreview(page);
  const marked = await placesOfCharacters(page);
  expect(marked.length).toBeGreaterThan(1500);
  await expect(page.locator('.paper-sheet p.is-continued .preview-words').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(words).first().evaluate(decorationOf)).toBe('none');
  await expect(page.locator('.paper-sheet .ui-no-print').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator(words).first().evaluate(decorationOf)).toBe('underline');
  await page.locator(words).evaluateAll((marks) => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
  });
  const bare = await placesOfCharacters(page);
  // Where a line has marks, its rounding is another: less than a quarter of a pixel.
  expect(furthestMove(marked, bare)).toBeLessThan(0.25);
});

const decorationOf = (element: Element) => getComputedStyle(element).textDecorationLine;

interface Character {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** Where each character of the sheets stands on its sheet. */
const placesOfCharacters = (page: Page): Promise<Character[]> =>
  page.evaluate(() => {
    const places: { text: string; left: number; top: number }[] = [];
    for (const sheet of document.querySelectorAll('.paper-sheet')) {
      const { left, top } = sheet.getBoundingClientRect();
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.parentElement?.closest('.ui-hidden')) continue;
        for (let index = 0; index < node.length; index += 1) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const rects = range.getClientRects();
          const rect = rects[rects.length - 1];
          if (!rect) continue;
          places.push({ text: range.toString(), left: rect.left - left, top: rect.top - top });
        }
      }
    }
    return places;
  });

function furthestMove(before: readonly Character[], after: readonly Character[]): number {
  const text = (places: readonly Character[]) => places.map((place) => place.text).join('');
  expect(text(after)).toBe(text(before));
  const moves = before.map((place, index) => {
    const other = after[index] as Character;
    return Math.max(Math.abs(place.left - other.left), Math.abs(place.top - other.top));
  });
  return Math.max(...moves);
}
