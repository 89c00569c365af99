/** A text from a file: its beginning, and the rest where it is asked for. Never anything but text. */
import { useState } from 'react';

interface LongTextProps {
  readonly text: string;
  /** Characters shown at first. */
  readonly most: number;
}

export function LongText({ text, most }: LongTextProps) {
  const [isOpen, setOpen] = useState(false);
  // A button for a few characters more is of no use.
  if (text.length <= most * 1.25) return text;
  return (
    <>
      {isOpen ? text : `${wholeCharacters(text, most)}…`}
      <button
        type="button"
        className="import-more"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? '收起' : `展开（共 ${text.length} 字）`}
      </button>
    </>
  );
}

/** Not cut within a pair of surrogates. */
const wholeCharacters = (text: string, most: number) =>
  text.slice(0, /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most);
