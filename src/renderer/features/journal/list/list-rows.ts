import type { EntryItem } from '../../../data/entries/entry-page.ts'

/** A row of the list: an entry, with what stands above and beside it. */
export interface ListRow {
  readonly item: EntryItem
  /** It opens a month, whose name stands above it. */
  readonly isFirstOfMonth: boolean
  /** It opens a day, which stands beside it. */
  readonly isFirstOfDay: boolean
}

/** The entries, newest first, with the months and days that they open. */
export function toRows(items: readonly EntryItem[]): readonly ListRow[] {
  return items.map((item, at) => {
    const before = items[at - 1]?.day ?? ''
    return {
      item,
      isFirstOfMonth: before.slice(0, 7) !== item.day.slice(0, 7),
      isFirstOfDay: before !== item.day,
    }
  })
}
