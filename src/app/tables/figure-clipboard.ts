/** Copy, cut and paste in a table: by the events of the clipboard alone, which every page gets. */
import type { PastedTable } from '../../reading/paste/pasted-table.ts';
import type { ReadTable } from '../reading/table-reading.ts';
import type { Session } from '../session/session.ts';
import type { Store } from '../session/store.ts';
import { clearFigures } from './clear-figures.ts';
import { carryOut, type PendingPaste, pendingPaste, type RowNames } from './pending-paste.ts';
import { rangeTexts } from './range-text.ts';
import { rememberedNames, sayRemembered } from './row-names.ts';
import type { MappedFigure } from './table-map.ts';
import type { TableSelection } from './table-selection.ts';

export interface FigureClipboard {
  copy(event: ClipboardEvent, figure: MappedFigure): void;
  cut(event: ClipboardEvent, figure: MappedFigure): void;
  paste(event: ClipboardEvent, figure: MappedFigure): void;
}

export interface ClipboardWork {
  readonly selection: TableSelection;
  readonly session: Session;
  readonly readTable: ReadTable;
  /** Where a paste waits that is shown before it is carried out. */
  readonly pending: Store<PendingPaste | null>;
}

export function createFigureClipboard(work: ClipboardWork): FigureClipboard {
  const { selection, session, readTable, pending } = work;

  const copy = (event: ClipboardEvent): boolean => {
    // Characters of a figure are the browser's to copy.
    if (selection.mode() === 'caret') return false;
    const { text, html } = rangeTexts(selection.lines());
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    return true;
  };

  const settle = (content: Parameters<ReadTable>[0]) => {
    const before = session.report.get();
    const { splits, extraRows, edition } = before;
    const selected = selection.lines();
    const table = selected[0]?.[0]?.cell.table;
    let asked = 0;
    const readWith = (names: RowNames) =>
      isOneValue(content)
        ? Promise.resolve(oneValue(content.text.trim()))
        : readTable(content, {
            edition,
            local: { splits, extraRows },
            ...(table && { table }),
            names,
          });
    const refuse = (error: unknown): undefined => {
      const reason = error instanceof Error ? error.message : String(error);
      session.notices.tell(`没有粘贴：${reason}`);
    };
    const prepare = (pasted: PastedTable): PendingPaste => ({
      // The report as it is by then.
      ...pendingPaste(pasted, selection.map.lines, selected, session.report.get(), before),
      assign: async (names) => {
        asked += 1;
        const ask = asked;
        const again = await readWith(names).catch(refuse);
        if (!again || ask !== asked || !pending.get()) return undefined;
        const next = prepare(again);
        pending.set(next);
        return next;
      },
    });
    return readWith(rememberedNames(table)).then((pasted) => {
      const next = prepare(pasted);
      const [plan] = next.plans;
      const isLeft = selected[0]?.[0]?.input.isConnected === false;
      if (next.isPlain && plan) carryOut(plan, false, session, sayRemembered(next.named));
      else if (isLeft) session.notices.tell('没有粘贴：已离开这张表');
      else pending.set(next);
    }, refuse);
  };

  return {
    copy: (event) => void copy(event),
    cut: (event) => {
      if (!copy(event)) return;
      clearFigures(selection.lines().flat(), session, '剪切');
      selection.active()?.input.select();
    },
    paste: (event, { input }) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const html = event.clipboardData?.getData('text/html') ?? '';
      if (text.trim() === '' && html.trim() === '') return;
      event.preventDefault();
      const isInText = selection.mode() !== 'selected' && isOneLine(text);
      if (isInText) insert(input, text.trim());
      else void settle({ html, text });
    },
  };
}

const isOneLine = (text: string) => text.trim() !== '' && !/[\t\r\n]/.test(text.trim());

/** A value that no table came with. */
const isOneValue = ({ html, text }: { html: string; text: string }) =>
  isOneLine(text) && !/<table[\s>]/i.test(html) && !/\S\s+\S/.test(text);

const oneValue = (text: string) => ({
  labelled: undefined,
  block: { rows: [[{ text, column: 0, columnSpan: 1 }]], hadLabels: false, isParted: false },
});

/** As the browser would, but without line ends. */
function insert(input: HTMLInputElement, text: string): void {
  if (input.readOnly) return;
  const start = input.selectionStart ?? input.value.length;
  const end = input.selectionEnd ?? start;
  input.setRangeText(text, start, end, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
