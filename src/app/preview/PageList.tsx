/** The pages with what is on them; each leads to its sheet. */
interface Props {
  readonly contents: readonly (readonly string[])[];
  /** From 1. */
  readonly current: number;
  readonly onChoose: (page: number) => void;
}

export function PageList({ contents, current, onChoose }: Props) {
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
