import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { figureOfCells } from '../../domain/live/figure-of-cells.ts';
import type { WordsOfText } from '../../domain/live/live-figures.ts';
import { useSession } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { type LiveChoice, liveChoices, matching } from './live-choices.ts';

interface LivePickerProps {
  readonly words: WordsOfText;
  readonly onChoose: (keys: readonly CellKey[]) => void;
  readonly onClose: () => void;
}

/** More than these nobody looks through: a word of the row's name leads there sooner. */
const mostShown = 60;

/** 插入表中数字: one figure of the tables, or the sum of several, found by words of its row or column. */
export function LivePicker({ words, onChoose, onClose }: LivePickerProps) {
  const session = useSession();
  const report = session.report.get();
  const listId = useId();
  const all = useMemo(() => liveChoices(report, words), [report, words]);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [parts, setParts] = useState<readonly LiveChoice[]>([]);
  const found = useMemo(() => matching(all, query), [all, query]);
  const shown = found.slice(0, mostShown);
  const active = shown[Math.min(at, shown.length - 1)];
  const keysWith = (choice: LiveChoice | undefined) => [
    ...new Set([...parts, ...(choice ? [choice] : [])].map(({ cell }) => cell.key)),
  ];
  const choose = (choice: LiveChoice | undefined) => {
    const keys = keysWith(choice);
    if (keys.length > 0) onChoose(keys);
  };
  const toggle = (choice: LiveChoice) =>
    setParts((before) =>
      before.some(({ cell }) => cell === choice.cell)
        ? before.filter(({ cell }) => cell !== choice.cell)
        : [...before, choice],
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      const next = Math.max(0, Math.min(shown.length - 1, Math.min(at, shown.length - 1) + by));
      setAt(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && event.ctrlKey && active) {
      event.preventDefault();
      toggle(active);
    }
  };
  const isPart = ({ cell }: LiveChoice) => parts.some((part) => part.cell === cell);

  return (
    <Dialog
      title="插入表中数字"
      width="wide"
      onClose={onClose}
      onSubmit={() => choose(parts.length > 0 ? undefined : active)}
      actions={
        <>
          <Button variant="primary" type="submit" disabled={!active && parts.length === 0}>
            {parts.length > 0 ? `插入合计 ${sumOf(keysWith(undefined))}` : '插入'}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <p className="ui-hint">插入后随表变化：表里的数改了，文中跟着改。要几格之和，逐个点“＋”。</p>
      <TextInput
        data-autofocus
        role="combobox"
        aria-label="按行名、列名或数字查找"
        placeholder="行名、列名或数字，如：结转、自然人、13"
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active ? `${listId}-${shown.indexOf(active)}` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="表中的数字" className="live-choices">
        {shown.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field above
          <div
            key={choice.cell.key}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={choice === active}
            className="live-choice"
            onClick={() => choose(choice)}
          >
            <span className="live-choice-name">
              {choice.name}
              {isPart(choice) ? <span className="ui-hidden">，已在合计里</span> : null}
            </span>
            {choice.isSame ? <span className="live-choice-same">与文中相同</span> : null}
            <span className="live-choice-figure">{choice.digits}</span>
            <span
              className={`live-choice-add${isPart(choice) ? ' live-choice-added' : ''}`}
              aria-hidden="true"
              title="加进合计（Ctrl+Enter）"
              onClick={(event) => {
                event.stopPropagation();
                toggle(choice);
              }}
            >
              {isPart(choice) ? '✓' : '＋'}
            </span>
          </div>
        ))}
      </div>
      <p className="ui-hint" role="status">
        {countWords()}
      </p>
    </Dialog>
  );

  function sumOf(keys: readonly CellKey[]): string {
    const said = figureOfCells(report, keys);
    return said.is === 'figure' ? said.digits : '';
  }

  function countWords(): string {
    if (all.length === 0) return '表里还没有填数';
    if (found.length === 0) return '没有这样的格；空白的格不在这里';
    const more = found.length > shown.length ? `，先列 ${shown.length} 格，再输几个字可以缩小` : '';
    const sum = parts.map(({ digits }) => digits).join(' ＋ ');
    const total = parts.length > 0 ? `。合计：${sum} ＝ ${sumOf(keysWith(undefined))}` : '';
    return `${found.length} 格有数${more}${total}`;
  }
}
