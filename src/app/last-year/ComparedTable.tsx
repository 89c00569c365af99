import type { ReactNode } from 'react';

interface Head {
  /** Of which year the column is; none for what is reckoned. */
  readonly year?: number;
  readonly label: string;
}

interface ComparedTableProps {
  readonly caption: string;
  readonly heads: readonly Head[];
  readonly children: ReactNode;
}

/** A small table of both years, one row a thing that goes on. */
export function ComparedTable({ caption, heads, children }: ComparedTableProps) {
  return (
    <table className="compared-table">
      <caption className="ui-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map(({ year, label }) => (
            <th key={`${year} ${label}`} scope="col">
              {year === undefined ? null : <span className="compared-year">{year} 年</span>}
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
