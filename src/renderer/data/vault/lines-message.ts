import type { StoredTable } from '#shared/vault/row-line.ts'

/** What the page asks of the worker that reads a store for a copy. */
export type LinesAsk =
  | {
      readonly type: 'open'
      readonly store: string
      readonly meta: Readonly<Record<string, unknown>> & { readonly changeNumber: number }
      readonly except: readonly string[]
    }
  /** One more batch may be sent. */
  | { readonly type: 'more' }

/** What it answers. After anything but `lines` nothing follows. */
export type LinesTell =
  | { readonly type: 'lines'; readonly text: string }
  | { readonly type: 'end' }
  | {
      readonly type: 'unreadable'
      readonly table: StoredTable
      readonly keys: readonly IDBValidKey[]
    }
  | { readonly type: 'failed'; readonly name: string; readonly message: string }
