import { searchNameOf } from './index-name.ts'

/** The index of the person's own store, or of one that a restore has put in its place. */
const INDEX_OF_OWN = /^cairn(-\d+)?\.search$/

/** Indexes of stores that were the person's own before this one; a restore has put them aside. */
export function leftBehind(store: string, names: readonly string[]): readonly string[] {
  const own = searchNameOf(store)
  return INDEX_OF_OWN.test(own)
    ? names.filter((name) => name !== own && INDEX_OF_OWN.test(name))
    : []
}
