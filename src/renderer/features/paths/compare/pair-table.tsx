import type { ReactNode } from 'react'
import styles from './pair-table.module.css'
import type { Sides } from './sides.ts'

export interface PairRow {
  readonly label: string
  readonly first: ReactNode
  readonly second: ReactNode
}

export interface PairTableProps {
  caption: string
  sides: Sides
  rows: readonly PairRow[]
}

/** Two columns of values with a heading for each row; on a phone each row is a small block of its own. */
export function PairTable({ caption, sides, rows }: PairTableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{sides.first.name}</th>
          <th scope="col">{sides.second.name}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, first, second }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-side={sides.first.name}>{first}</td>
            <td data-side={sides.second.name}>{second}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
