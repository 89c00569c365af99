/** The pages with what is on them, and how much is said of it; each leads to its sheet. */
import { Icon } from '../ui/Icon.tsx';
import type { PlacedNote } from './use-margin-notes.ts';

interface Props {
  readonly contents: readonly (readonly string[])[];
  /** The signs at the margin of a page, by its number. */
  readonly notesOf: (page: number) => readonly PlacedNote[];
  /** From 1. */
  readonly current: number;
  readonly onChoose: (page: number) => void;
}

export function PageList({ contents, notesOf, current, onChoose }: Props) {
  return (
    <nav className="preview-pages" aria-label="页码">
      <ol>
        {contents.map((names, index) => {
          const page = index + 1;
          return (
            <li key={page}>
              <button
                type="button"
                aria-current={page === current ? 'true' : undefined}
                onClick={() => onChoose(page)}
              >
                <span className="preview-page-number">第 {page} 页</span>
                <PageSigns notes={notesOf(page)} />
                {names.map((name) => (
                  <span key={name} className="preview-page-name">
                    {name}
                  </span>
                ))}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

const signs = [
  { look: 'error', name: '错误' },
  { look: 'warning', name: '警告' },
  { look: 'missing', name: '未填' },
  { look: 'opinion', name: '意见' },
] as const;

/** What is settled, and mere hints, are not counted. */
function PageSigns({ notes }: { readonly notes: readonly PlacedNote[] }) {
  const counted = signs
    .map((sign) => ({ ...sign, count: notes.filter(({ look }) => look === sign.look).length }))
    .filter(({ count }) => count > 0);
  if (counted.length === 0) return null;
  return (
    <span className="preview-page-signs">
      {counted.map(({ look, name, count }) => (
        <span key={look} className={`preview-page-sign preview-page-sign-${look}`}>
          <Icon name={look === 'opinion' ? 'edit' : look} size={13} />
          <span aria-hidden="true">{count}</span>
          <span className="ui-hidden">{`，${name} ${count} 处`}</span>
        </span>
      ))}
    </span>
  );
}
