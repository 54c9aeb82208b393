import type { ReactNode } from 'react'
import styles from './data-table.module.css'

export interface TableFacts {
  columns: readonly string[]
  /** First cell of each row is its heading. */
  rows: ReadonlyArray<readonly ReactNode[]>
}

export interface DataTableProps extends TableFacts {
  caption: string
  /** The caption is already said elsewhere on the screen. */
  hideCaption?: boolean
}

export function DataTable({ caption, hideCaption = false, columns, rows }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that can scroll must be reachable by keyboard
    <section className={styles.scroll} aria-label={`Table: ${caption}`} tabIndex={0}>
      <table className={styles.table}>
        <caption className={hideCaption ? 'visually-hidden' : styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are plain facts without identity or state
            <tr key={index}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={columns[column]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[column]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
