/** One thing of a list before and after; undefined where it was not there. */
export interface ItemChange {
  readonly key: string
  readonly from: Item | undefined
  readonly to: Item | undefined
}

export type Item = Readonly<Record<string, unknown>>

export interface ChangedItems {
  /** Those that came or changed in the order of the later list, then those that went. */
  readonly changes: readonly ItemChange[]
  /** Whether those that stayed follow each other differently. */
  readonly isReordered: boolean
}

/** What differs between two lists of things that bear a name of their own in the field `key`. */
export function changedItems(from: unknown, to: unknown, key: string): ChangedItems {
  const [before, after] = [byKey(from, key), byKey(to, key)]
  const changes = [...new Set([...after.keys(), ...before.keys()])].flatMap((name) => {
    const change = { key: name, from: before.get(name), to: after.get(name) }
    return JSON.stringify(change.from) === JSON.stringify(change.to) ? [] : [change]
  })
  const stayed = [...after.keys()].filter((name) => before.has(name))
  const order = [...before.keys()].filter((name) => after.has(name))
  return { changes, isReordered: stayed.some((name, at) => name !== order[at]) }
}

/** Fields of one thing that differ. */
export function changedFieldsOf({ from, to }: ItemChange): readonly string[] {
  const names = new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])
  return [...names].filter((name) => JSON.stringify(from?.[name]) !== JSON.stringify(to?.[name]))
}

function byKey(list: unknown, key: string): ReadonlyMap<string, Item> {
  const items = Array.isArray(list) ? (list as readonly Item[]) : []
  return new Map(items.map((item) => [String(item[key]), item]))
}
