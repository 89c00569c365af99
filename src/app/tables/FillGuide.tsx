import { useState } from 'react';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import { fillGuide, type GuideNote } from '../../domain/guidance/fill-guide.ts';
import { evidenceWords } from '../../domain/words/evidence.ts';

/** 怎么填: what belongs in the row of a cell, each note with how far it may be relied on. */
export function FillGuide({ cell }: { cell: FigureCell }) {
  const guide = fillGuide(cell);
  return (
    <div className="fill-guide">
      <strong>怎么填：{cell.rowName}</strong>
      {guide ? (
        <ul>
          {guide.ofRow.map((note) => (
            <Note key={note.text} note={note} />
          ))}
          {guide.ofColumn.map((note) => (
            <Note key={note.text} note={note} about={cell.columnName} />
          ))}
        </ul>
      ) : (
        <p>这一行没有说明，请按当地通知填写。</p>
      )}
    </div>
  );
}

function Note({ note, about }: { note: GuideNote; about?: string }) {
  const [isOpen, setOpen] = useState(false);
  const { text, evidence, source } = note;
  const { name, remark } = evidenceWords[evidence];
  return (
    <li>
      {about ? `“${about}”列：` : ''}
      {text}{' '}
      <button
        type="button"
        className={`fill-guide-level fill-guide-${evidence}`}
        title={remark}
        aria-expanded={isOpen}
        // The cursor stays in its cell.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!isOpen)}
      >
        {name}
        {source ? `：${source}` : ''}
      </button>
      {isOpen ? <span className="fill-guide-remark"> {remark}</span> : null}
    </li>
  );
}
