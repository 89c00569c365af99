import type { ReviewSheet, SheetPart, SheetTable } from '../../domain/review/sheet-model.ts';

/** A sheet on the screen, as the Word file has it. */
export function SheetView({ sheet: { title, facts, parts, foot } }: { sheet: ReviewSheet }) {
  return (
    <div className="sheet">
      <p className="sheet-title">{title}</p>
      <dl className="sheet-facts">
        {facts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {parts.map((part) => (
        <Part key={part.heading} part={part} />
      ))}
      {foot.map((text) => (
        <p key={text} className="sheet-foot">
          {text}
        </p>
      ))}
    </div>
  );
}

function Part({ part: { heading, paragraphs, table } }: { part: SheetPart }) {
  return (
    <section className="sheet-part">
      {heading ? <h3>{heading}</h3> : null}
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {table ? <Table table={table} /> : null}
    </section>
  );
}

/** Wider than a narrow window, it is moved within a frame of its own, by keys too. */
function Table({ table: { caption, columns, rows } }: { table: SheetTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="sheet-frame" aria-label={caption} tabIndex={0}>
      <table className="sheet-table">
        <colgroup>
          {columns.map(({ id, share }) => (
            <col key={id} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id, head }) => (
              <th key={id} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a sheet stand still
            <tr key={index}>
              {columns.map(({ id, isCentred }, column) => (
                <td key={id} className={isCentred ? 'sheet-centred' : undefined}>
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
