/** Signs at the margin of a sheet, beside what they speak of: opinions by their number, findings by their level. */
import { Icon } from '../ui/Icon.tsx';
import type { PlacedNote } from './use-margin-notes.ts';

interface Props {
  readonly notes: readonly PlacedNote[];
  readonly onChoose: (id: string) => void;
}

export function MarginNotes({ notes, onChoose }: Props) {
  return (
    <div className="paper-margin">
      {notes.map(({ id, look, text, label, isSelected, top }) => (
        <button
          key={id}
          type="button"
          className={`paper-note paper-note-${look} ${isSelected ? 'is-selected' : ''}`}
          style={{ top }}
          aria-pressed={isSelected}
          aria-label={label}
          title={label}
          onClick={() => onChoose(id)}
        >
          {look === 'opinion' || look === 'settled' ? (
            text
          ) : (
            <Icon name={look === 'note' ? 'info' : look} size={16} />
          )}
        </button>
      ))}
    </div>
  );
}
