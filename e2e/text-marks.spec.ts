import type { CDPSession, Locator, Page } from '@playwright/test';
import { findings, newReport, openSection, saved } from './support/desk.ts';
import { expect, test } from './support/quiet-page.ts';
import { silenceAllBut } from './support/silence.ts';
import {
  charactersOff,
  drawnMarks,
  placesOf,
  rectsInField,
  sameRects,
  zoomTo,
} from './support/text-geometry.ts';

/** A word written twice in its first character: nobody writes it so on purpose. */
const doubled = '公公';

const sentences = [
  '本镇通过政府网站、政务微信和村务公开栏，公公开信息一百二十条，其中政策文件48条、机构职能12条。',
  '依法公公开申请6件（网上5件，当面1件），全部在20个工作日内答复；没有收取信息处理费。',
  '“一网通办”平台（https://qinghe.example.cn/gov/index.html?id=20250116）每季度，公公开一次办件情况——办结率98.5％。',
  '　　全年举办政策解读 3 次，OFD、PDF 两种格式并存，ABC-123 号文件的公公开属性经审查后改为主动公开。',
  '做好重大行政决策公公开，全文向社会征求意见，收到意见１２条，采纳９条。',
];

/** Some 3,000 characters with 65 doubled words. */
const longText = Array.from({ length: 65 }, (_, index) => {
  const sentence = sentences[index % sentences.length] as string;
  return `${sentence}${index % 4 === 3 ? '\n' : ''}`;
}).join('');

const prose = (page: Page) => page.getByLabel('（一）主动公开的正文');

test.beforeEach(async ({ page }) => {
  await silenceAllBut(page, 'W-TYPO');
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '一、总体情况');
});

/** The marks stand on the doubled words, all of them, and on nothing else. */
async function expectExact(devTools: CDPSession, field: Locator, where = ''): Promise<void> {
  const words = placesOf(await field.inputValue(), doubled);
  await expect
    .poll(async () => {
      const wanted = (await rectsInField(devTools, field, words)).flat();
      const { rects } = await drawnMarks(field);
      return sameRects(wanted, inReadingOrder(rects)) ? 'exact' : { wanted, rects };
    }, where)
    .toBe('exact');
}

const inReadingOrder = <Rect extends { left: number; top: number }>(rects: readonly Rect[]) =>
  [...rects].sort((a, b) => (Math.abs(a.top - b.top) > 4 ? a.top - b.top : a.left - b.left));

/** Browsers of before 2022 have no highlights; newer ones can be made to be like them. */
for (const drawing of ['highlights', 'boxes'] as const) {
  test.describe(`marks drawn as ${drawing}`, () => {
    test.beforeEach(async ({ page }) => {
      const hasHighlights = await page.evaluate(() => 'highlights' in CSS);
      if (drawing === 'highlights') return;
      if (hasHighlights) {
        await page.addInitScript(() => {
          delete (CSS as unknown as Record<string, unknown>).highlights;
        });
      }
      await saved(page);
      await page.reload();
    });

    test('stand on their words to the pixel, at any width and zoom', async ({ page }) => {
      const devTools = await page.context().newCDPSession(page);
      await prose(page).fill(longText);
      for (const zoom of [0.8, 1, 1.1, 1.5, 2]) {
        // At the last one a line of the field is, before 2021, a part of a pixel too long for a plain element.
        for (const width of [1366, 847, 1203]) {
          await zoomTo(devTools, page, { width, height: 768, zoom });
          await expectExact(devTools, prose(page), `${width} px at ${zoom}`);
        }
        expect(await charactersOff(devTools, prose(page)), `at ${zoom}`).toBe(0);
      }
    });

    test('stay exact through typing, line breaks, deletion and undo', async ({ page }) => {
      const devTools = await page.context().newCDPSession(page);
      const field = prose(page);
      const text = longText.slice(0, 700);
      await field.fill(text);
      await expectExact(devTools, field, 'filled');
      await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(30, 30));
      await page.keyboard.type('本年度ABC');
      await expectExact(devTools, field, 'typed');
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Enter');
      await expectExact(devTools, field, 'three line breaks');
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await expectExact(devTools, field, 'a line break at the end');
      await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(100, 300));
      await page.keyboard.press('Delete');
      await expectExact(devTools, field, '200 characters less');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await expectExact(devTools, field, 'undone');
      expect(await charactersOff(devTools, field)).toBe(0);
    });

    test('are never on other words while one types before them', async ({ page }) => {
      const devTools = await page.context().newCDPSession(page);
      const field = prose(page);
      const first = sentences.slice(0, 2).join('');
      await field.fill(`${first}\n${first}`);
      await expectExact(devTools, field);
      const all = await drawnMarks(field);
      // What is drawn right after each key, before anything can settle.
      await field.evaluate((area: HTMLTextAreaElement, from) => {
        area.setSelectionRange(from, from);
        const seen: string[][] = [];
        Object.assign(window, { seen });
        window.addEventListener('input', () => {
          const text = area.nextElementSibling?.firstChild;
          const boxes = [...(area.parentElement?.querySelectorAll('.ui-mark-box') ?? [])];
          const ranges =
            'highlights' in CSS
              ? [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[])
              : [];
          const texts = ranges.filter(({ startContainer }) => startContainer === text).map(String);
          seen.push([...texts, ...boxes.map(() => 'box')]);
        });
      }, first.length + 1);
      await page.keyboard.type('青禾镇', { delay: 20 });
      const seen = await page.evaluate(() => (window as unknown as { seen: string[][] }).seen);
      // Boxes would have to be measured: those of the paragraph that is typed in wait for a pause.
      const left = all.is === 'highlights' ? all.texts : Array(all.rects.length / 2).fill('box');
      expect(seen).toEqual([left, left, left]);
      await expectExact(devTools, field);
    });

    test('follow a field of one line that is scrolled sideways', async ({ page }) => {
      const devTools = await page.context().newCDPSession(page);
      const heading = page.getByLabel('小标题（四）');
      await heading.fill('政府信息公公开平台建设');
      await expectExact(devTools, heading, 'short');
      await heading.fill(`${'政府信息公开平台建设和运行维护'.repeat(5)}以及公公开栏`);
      await page.keyboard.press('End');
      await expect.poll(() => heading.evaluate((input) => input.scrollLeft)).toBeGreaterThan(50);
      await expectExact(devTools, heading, 'at its end');
      await page.keyboard.press('Home');
      await expectExact(devTools, heading, 'at its start');
      await page.keyboard.type('镇');
      await expectExact(devTools, heading, 'typed at its start');
    });
  });
}

interface Selected {
  readonly text: string | undefined;
  readonly from: number | null;
  readonly words: string;
}

/** The field that has the cursor, and what is selected in it. */
const selected = (page: Page) =>
  page.evaluate((): Selected | undefined => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement))
      return undefined;
    const { selectionStart: from, selectionEnd: to, value, dataset } = field;
    return { text: dataset.text, from, words: value.slice(from ?? 0, to ?? 0) };
  });

test('doubled words in a title, a sub-heading, a text of several lines and behind a table: each is gone to by key', async ({
  page,
}) => {
  const devTools = await page.context().newCDPSession(page);
  const text = `${sentences[0]}\n${sentences[1]}\n${sentences[4]}`;
  await prose(page).fill(text);
  const heading = '政府信息公公开平台建设';
  await page.getByLabel('小标题（四）').fill(heading);
  await openSection(page, '三、依申请公开');
  await page.getByRole('button', { name: '添加表后文字' }).click();
  const after = '以上均依法公公开申请。';
  await page.getByLabel('表后文字').fill(after);
  await page.getByRole('link', { name: '报告信息' }).click();
  const title = page.locator('[data-text="title"]');
  const name = '云溪县青禾镇人民政府2025年政府信息公公开工作年度报告';
  await title.fill(name);
  await saved(page);

  const places: Selected[] = [
    { text: 'title', from: name.indexOf(doubled), words: doubled },
    ...placesOf(text, doubled).map(({ from }) => ({ text: 'text/1-1', from, words: doubled })),
    { text: 'heading/1-4', from: heading.indexOf(doubled), words: doubled },
    { text: 'after/3', from: after.indexOf(doubled), words: doubled },
  ];
  const typos = findings(page).filter({ hasText: '“公公”重复' });
  await expect(typos).toHaveCount(places.length);

  await test.step('from the panel', async () => {
    for (const [index, place] of places.entries()) {
      await typos.nth(index).locator('.finding-text').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => selected(page)).toEqual(place);
    }
  });

  await test.step('by F8 and Shift+F8', async () => {
    const all = [...places].reverse();
    for (const place of all.slice(1)) {
      await page.keyboard.press('Shift+F8');
      await expect.poll(() => selected(page)).toEqual(place);
    }
    for (const place of places.slice(1)) {
      await page.keyboard.press('F8');
      await expect.poll(() => selected(page)).toEqual(place);
    }
  });

  await test.step('what is typed before marked words shifts them, and undo takes it back', async () => {
    await openSection(page, '一、总体情况');
    await prose(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('青禾镇');
    await expectExact(devTools, prose(page), 'typed');
    await page.keyboard.press('Control+z');
    await expect(prose(page)).toHaveValue(text);
    await expectExact(devTools, prose(page), 'undone');
  });
});
