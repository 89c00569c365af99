/**
 * What one key costs, counted, not timed: the same on every computer. From the key on until all that follows
 * it is done: the panel of findings, the task list and last the line that says that it is saved.
 */
import { type CDPSession, expect, type Page } from '@playwright/test';

export interface KeyCost {
  /** How often the browser laid out the page, and how often it looked for styles anew. */
  readonly layouts: number;
  readonly styles: number;
  /** How often components were drawn by React. */
  readonly renders: number;
  /** Nodes of the page that came, went, or got another text or attribute. */
  readonly nodes: number;
}

interface CountedCost extends KeyCost {
  /** What moved or changed its colour slowly: each draws the page eight times and more. */
  readonly animations: number;
}

interface Counts {
  renders: number;
  nodes: number;
  animations: number;
  /** Empties the counts; resolves when the next key and all that follows it is done. */
  watch(): Promise<void>;
}

type Watched = Window & { readonly costs: Counts; watched?: Promise<void> };

/** Before the program is opened. */
export async function countCosts(page: Page): Promise<void> {
  await page.addInitScript(installCounts);
}

/**
 * The steady cost of a key that is typed again and again, each time taken back by Backspace: the first time
 * may cost more, for then the step of the history is begun.
 */
export async function costsOf(
  page: Page,
  key: string,
): Promise<{ readonly typing: CountedCost; readonly takingBack: CountedCost }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const typing: CountedCost[] = [];
  const takingBack: CountedCost[] = [];
  await costOf(page, session, key);
  await costOf(page, session, 'Backspace');
  for (let time = 0; time < 3; time += 1) {
    typing.push(await costOf(page, session, key));
    takingBack.push(await costOf(page, session, 'Backspace'));
  }
  return { typing: steady(typing), takingBack: steady(takingBack) };
}

async function costOf(page: Page, session: CDPSession, key: string): Promise<CountedCost> {
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.watched = watched.costs.watch();
  });
  const before = await metricsOf(session);
  await page.keyboard.press(key);
  // Nothing is asked of the page meanwhile that would make it lay itself out.
  await page.evaluate(() => (window as unknown as Watched).watched);
  const after = await metricsOf(session);
  const counted = await page.evaluate(() => {
    const { renders, nodes, animations } = (window as unknown as Watched).costs;
    return { renders, nodes, animations };
  });
  return {
    layouts: (after.LayoutCount ?? 0) - (before.LayoutCount ?? 0),
    styles: (after.RecalcStyleCount ?? 0) - (before.RecalcStyleCount ?? 0),
    ...counted,
  };
}

async function metricsOf(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Of each count the middle one. */
function steady(costs: readonly CountedCost[]): CountedCost {
  const middle = (what: keyof CountedCost) => {
    const sorted = costs.map((cost) => cost[what]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    layouts: middle('layouts'),
    styles: middle('styles'),
    renders: middle('renders'),
    nodes: middle('nodes'),
    animations: middle('animations'),
  };
}

/** That nothing was counted at all would say that the counting has come to an end, not the cost. */
export function expectAtMost(cost: CountedCost, limit: KeyCost): void {
  expect.soft(cost.animations, 'animations').toBe(0);
  for (const what of ['layouts', 'styles', 'renders', 'nodes'] as const) {
    expect.soft(cost[what], what).toBeLessThanOrEqual(limit[what]);
    if (limit[what] > 0) expect.soft(cost[what], what).toBeGreaterThan(0);
  }
}

/** In the page. */
function installCounts(): void {
  interface Fiber {
    readonly tag: number;
    readonly flags: number;
    readonly alternate: Fiber | null;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
  }
  const performedWork = 1;
  /** Functions, classes, forwarded refs, memos. */
  const components = [0, 1, 11, 14, 15];
  const saveLine = () => document.querySelector('.save-line')?.textContent ?? '';

  let changed = new Set<Node>();
  const costs: Counts = {
    renders: 0,
    animations: 0,
    get nodes() {
      return changed.size;
    },
    async watch() {
      changed = new Set();
      costs.renders = 0;
      costs.animations = 0;
      await lineSays(/^正在保存/);
      await lineSays(/^已保存/);
      // The last change is on screen.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
  };
  Object.assign(window, { costs });
  for (const begins of ['transitionrun', 'animationstart']) {
    addEventListener(begins, () => (costs.animations += 1), true);
  }

  const listeners = new Set<() => void>();
  const lineSays = (text: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!text.test(saveLine())) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type !== 'childList') changed.add(target);
      for (const node of [...addedNodes, ...removedNodes]) {
        const inside = document.createNodeIterator(node);
        for (let one = inside.nextNode(); one; one = inside.nextNode()) changed.add(one);
      }
    }
    for (const listener of listeners) listener();
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });

  /** What React drew of a part: where nothing was to be drawn, its children are those of before. */
  const drawn = (fiber: Fiber, before: Fiber | null): number => {
    const isDrawn = components.includes(fiber.tag) && (fiber.flags & performedWork) !== 0;
    let count = isDrawn ? 1 : 0;
    if (before && fiber.child === before.child) return count;
    for (let child = fiber.child; child; child = child.sibling) {
      count += drawn(child, child.alternate);
    }
    return count;
  };
  // By this React tells its developers' tools of each commit.
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      checkDCE: () => undefined,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot: (_: number, { current }: { readonly current: Fiber }) => {
        costs.renders += drawn(current, current.alternate);
      },
    },
  });
}
