/** 「需要看的地方」: every note, by kind, with where it was found. */
import { useState } from 'react';
import type { Report } from '../../domain/report/report.ts';
import type { ImportNote } from '../../intake/import-note.ts';
import { Badge } from '../ui/Badge.tsx';
import { LongText } from './LongText.tsx';
import { groupNotes, type NoteGroup } from './note-kinds.ts';
import { notePlace } from './note-place.ts';
import { type NoteTarget, noteTarget } from './note-target.ts';

interface NoteGroupsProps {
  readonly notes: readonly ImportNote[];
  /** The one that was read with them. */
  readonly report: Report;
  readonly onGoTo: (target: NoteTarget) => void;
}

export function NoteGroups({ notes, report, onGoTo }: NoteGroupsProps) {
  return (
    <section className="import-notes" aria-labelledby="import-notes">
      <h2 id="import-notes">
        需要看的地方
        {notes.length > 0 && <span className="import-number">{notes.length}</span>}
      </h2>
      {notes.length === 0 && (
        <p>
          <Badge tone="good">全部读懂了，没有需要看的地方</Badge>
        </p>
      )}
      {groupNotes(notes).map((group) => (
        <NoteGroupView key={group.kind} group={group} report={report} onGoTo={onGoTo} />
      ))}
    </section>
  );
}

/** Drawn at a time; a strange file may have thousands. */
const step = 30;

function NoteGroupView({
  group: { name, notes },
  report,
  onGoTo,
}: Omit<NoteGroupsProps, 'notes'> & { readonly group: NoteGroup }) {
  const [most, setMost] = useState(step);
  return (
    <details open className="import-note-group">
      <summary>
        <h3>{name}</h3>
        <span className="import-number">{notes.length}</span>
      </summary>
      <ul>
        {notes.slice(0, most).map((note, index) => {
          const target = noteTarget(note);
          const place = notePlace(note, report);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two notes may be alike in every word
            <li key={index} className="import-note">
              {target ? (
                <button type="button" className="import-note-place" onClick={() => onGoTo(target)}>
                  {place}
                </button>
              ) : (
                <span className="import-note-place">{place}</span>
              )}
              <span className="import-note-text">
                <LongText text={note.text} most={120} />
              </span>
            </li>
          );
        })}
      </ul>
      {notes.length > most && (
        <button type="button" className="import-more" onClick={() => setMost(most + step)}>
          还有 {notes.length - most} 处，展开
        </button>
      )}
    </details>
  );
}
