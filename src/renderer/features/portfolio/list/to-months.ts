import type { ListedEvidence } from '../../../data/evidence/read-evidence.ts'

/** A line of the list: the name of a month, or one of its pieces. */
export type ListLine =
  | { readonly kind: 'month'; readonly id: string; readonly row: ListedEvidence }
  | { readonly kind: 'piece'; readonly id: string; readonly row: ListedEvidence }

/** Rows in their order, each month with a line of its own before its first. */
export function toLines(rows: readonly ListedEvidence[]): readonly ListLine[] {
  return rows.flatMap((row, at): ListLine[] => {
    const month = row.day.slice(0, 7)
    const piece = { kind: 'piece', id: row.id, row } as const
    if (rows[at - 1]?.day.slice(0, 7) === month) return [piece]
    return [{ kind: 'month', id: month, row }, piece]
  })
}
