import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeHighlights, markedIn } from '../../../testkit/app/fake-highlights.ts';
import { MarkedInput } from '../MarkedInput.tsx';
import { TextArea } from '../TextArea.tsx';
import type { MarkedText } from './text-mark.ts';
import type { TextSource } from './use-mirror.ts';

beforeEach(fakeHighlights);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Marks on each of the words in the text. */
function marking(text: string, selected?: number): MarkedText {
  const marks = [...text.matchAll(/公公/g)].map(({ index }) => ({
    id: `at ${index}`,
    from: index,
    to: index + 2,
    tone: 'warning' as const,
    isSelected: index === selected,
  }));
  return { text, marks };
}

const change = () => {};
const fields = [
  ['a field of several lines', TextArea],
  ['a field of one line', MarkedInput],
] as const;

describe.each(fields)('%s', (_, Component) => {
  type Shown = { value: string; marked?: MarkedText | undefined; onMark?: (id?: string) => void };
  const shown = (props: Shown) => <Component aria-label="文字" onChange={change} {...props} />;
  /** Keeps what is typed, and draws it. */
  function Typed({ value, ...rest }: Shown) {
    const [text, setText] = useState(value);
    return (
      <Component
        aria-label="文字"
        value={text}
        onChange={({ target }: { target: { value: string } }) => setText(target.value)}
        {...rest}
      />
    );
  }
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: '文字' });
  const mirror = () => field().nextElementSibling as HTMLElement;
  const type = (value: string) => fireEvent.input(field(), { target: { value } });

  it('has its text in a mirror that only the eye sees', () => {
    render(shown({ value: '依法公开' }));
    expect(mirror().textContent).toBe('依法公开\u200b');
    expect(mirror().getAttribute('aria-hidden')).toBe('true');
    expect(mirror().hasAttribute('inert')).toBe(true);
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
  });

  it('has its words marked, the selected ones otherwise, and none without findings', () => {
    const value = '依法公公开，公公布';
    const { rerender } = render(shown({ value, marked: marking(value) }));
    expect(markedIn(field())).toEqual(['warning 公公', 'warning 公公']);
    rerender(shown({ value, marked: marking(value, 6) }));
    expect(markedIn(field())).toEqual(['warning 公公', 'warning-selected 公公']);
    rerender(shown({ value }));
    expect(markedIn(field())).toEqual([]);
    expect(mirror().hasAttribute('data-painted')).toBe(false);
  });

  it('carries them along with each key, before anything is found anew', () => {
    const value = '依法公公开，公公布';
    render(<Typed value={value} marked={marking(value)} />);
    type('镇依法公公开，公公布');
    expect(mirror().textContent).toBe('镇依法公公开，公公布\u200b');
    expect(markedIn(field())).toEqual(['warning 公公', 'warning 公公']);
    type('镇依法公开，公公布');
    expect(markedIn(field())).toEqual(['warning 公公']);
    type('');
    expect(markedIn(field())).toEqual([]);
  });

  it('marks what was found in a text that has gone on meanwhile', () => {
    const { rerender } = render(shown({ value: '镇政府依法公公开' }));
    rerender(shown({ value: '镇政府依法公公开', marked: marking('依法公公开，公公布') }));
    expect(markedIn(field())).toEqual([]);
    rerender(shown({ value: '镇政府依法公公开', marked: marking('依法公公开') }));
    expect(markedIn(field())).toEqual(['warning 公公']);
  });

  it('takes its marks along when it goes', () => {
    const { unmount } = render(shown({ value: '公公', marked: marking('公公') }));
    const before = [...CSS.highlights.values()].flatMap((one) => [...one]);
    expect(before).toHaveLength(1);
    unmount();
    expect([...CSS.highlights.values()].flatMap((one) => [...one])).toEqual([]);
  });

  it('has no new marks while an input method is at work; those found meanwhile come at its end', () => {
    const { rerender } = render(shown({ value: '公公开', marked: marking('公公开') }));
    fireEvent.compositionStart(field());
    type('公公开公公');
    const value = '公公开公公';
    rerender(shown({ value, marked: marking(value) }));
    expect(markedIn(field())).toEqual(['warning 公公']);
    fireEvent.compositionEnd(field());
    expect(markedIn(field())).toEqual(['warning 公公', 'warning 公公']);
    rerender(shown({ value }));
    expect(markedIn(field())).toEqual([]);
  });

  it('tells when the cursor comes to stand on marked words, and when it leaves them', () => {
    const value = '依法公公开';
    const onMark = vi.fn();
    render(shown({ value, marked: marking(value), onMark }));
    const goTo = (from: number, to = from) => {
      field().setSelectionRange(from, to);
      fireEvent(document, new Event('selectionchange'));
    };
    field().focus();
    goTo(0);
    onMark.mockClear();
    goTo(3);
    goTo(4);
    goTo(2, 4);
    expect(onMark.mock.calls).toEqual([['at 2']]);
    goTo(5);
    expect(onMark.mock.calls).toEqual([['at 2'], [undefined]]);
  });

  it('puts the cursor where the text changed when it is set from outside', () => {
    const { rerender } = render(shown({ value: '依法公公开申请' }));
    field().focus();
    field().setSelectionRange(7, 7);
    rerender(shown({ value: '依法公开申请' }));
    expect(field().selectionStart).toBe(3);
    expect(field().selectionEnd).toBe(3);
  });

  it('leaves the cursor alone where nothing changed, or the text was typed', () => {
    const { rerender } = render(<Typed value="依法公开" />);
    field().focus();
    type('依法8公开');
    expect(field().selectionStart).not.toBe(1);
    field().setSelectionRange(1, 1);
    rerender(<Typed value="依法公开" marked={marking('依法8公开')} />);
    expect(field().value).toBe('依法8公开');
    expect(field().selectionStart).toBe(1);
  });
});

it('words whose place is not certain are not pointed at: the margin is', () => {
  // Another height of the field than of its mirror: the lines differ.
  vi.spyOn(HTMLTextAreaElement.prototype, 'scrollHeight', 'get').mockReturnValue(53);
  const marked = marking('公公开');
  const view = (is?: MarkedText) => (
    <TextArea aria-label="文字" value="公公开" marked={is} onChange={change} />
  );
  const { rerender } = render(view(marked));
  const area = screen.getByRole('textbox');
  expect(markedIn(area)).toEqual([]);
  expect(area.nextElementSibling?.getAttribute('data-margin')).toBe('warning');
  rerender(view());
  expect(area.nextElementSibling?.hasAttribute('data-margin')).toBe(false);
});

describe('a text area whose text is kept elsewhere', () => {
  const kept = (first: string) => {
    let text = first;
    const listeners = new Set<() => void>();
    const source: TextSource = {
      get: () => text,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const become = (next: string) => {
      text = next;
      for (const listener of listeners) listener();
    };
    return { source, become, listeners };
  };
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '文字' });
  const mirrored = () => field().nextElementSibling?.textContent;

  it('shows it and what becomes of it, the cursor behind what was changed', () => {
    const { source, become, listeners } = kept('依法公开');
    const { unmount } = render(<TextArea aria-label="文字" source={source} />);
    expect(field().value).toBe('依法公开');
    field().focus();
    become('依法全面公开');
    expect(field().value).toBe('依法全面公开');
    expect(mirrored()).toBe('依法全面公开\u200b');
    expect(field().selectionStart).toBe(4);
    unmount();
    expect(listeners.size).toBe(0);
  });

  it('is not set to what stands in it already', () => {
    const { source, become } = kept('依法公开');
    render(<TextArea aria-label="文字" source={source} />);
    field().focus();
    fireEvent.input(field(), { target: { value: '依法全面公开' } });
    field().setSelectionRange(1, 3);
    become('依法全面公开');
    expect([field().selectionStart, field().selectionEnd]).toEqual([1, 3]);
    expect(mirrored()).toBe('依法全面公开\u200b');
  });

  it('keeps what was typed through drawings that say nothing of it', () => {
    const { source } = kept('依法公开');
    const { rerender } = render(<TextArea aria-label="文字" source={source} />);
    fireEvent.input(field(), { target: { value: '依法全面公开' } });
    rerender(<TextArea aria-label="文字" source={source} minRows={5} />);
    expect(field().value).toBe('依法全面公开');
  });
});
