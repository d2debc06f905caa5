import type { ReactNode } from 'react';

export interface Column<T> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  readonly numeric?: boolean;
  /** The cell that names the row. */
  readonly rowHeader?: boolean;
}

interface RowsProps<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly foot?: ReactNode;
}

/** A table on a desk and cards on a phone. Roles are written out because `display` would take the table's own away. */
export function Rows<T>({ caption, columns, rows, rowKey, foot }: RowsProps<T>) {
  return (
    <table className="rows" role="table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, header, numeric }) => (
            <th key={key} role="columnheader" scope="col" className={numeric ? 'num' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map(({ key, header, cell, numeric, rowHeader }) =>
              rowHeader ? (
                <th key={key} role="rowheader" scope="row" data-label={header}>
                  {cell(row)}
                </th>
              ) : (
                <td key={key} role="cell" data-label={header} className={numeric ? 'num' : undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {foot}
    </table>
  );
}
