import { type Change, RECORD_TABLES } from '../../../src/shared/records/change.ts'
import { canonicalJson } from '../../../src/shared/vault/canonical-json.ts'
import type { Store } from './store.ts'

/**
 * What does not hold together in a store: a half-written transaction would break one of these. Of a long history the
 * oldest changes are not kept; the others end at the number that is counted, without gaps.
 */
export function brokenRules({ records, changes, meta }: Store): string[] {
  if (meta === null) return changes.length === 0 ? [] : ['changes without their bookkeeping']
  const broken: string[] = []
  const first = changes[0]?.number ?? 1
  if (meta.changeNumber !== first + changes.length - 1) {
    broken.push(`${changes.length} changes from ${first} where ${meta.changeNumber} are counted`)
  }
  const gap = changes.findIndex(({ number }, at) => number !== first + at)
  if (gap >= 0) broken.push(`change ${first + gap} is missing`)
  for (const table of RECORD_TABLES) {
    const counted = meta.rows[table] ?? 0
    if (counted !== records[table].length) {
      broken.push(`${records[table].length} rows of ${table} where ${counted} are counted`)
    }
  }
  const replayed = replay(changes)
  const touched = new Set(changes.flatMap(({ rows }) => rows))
  for (const table of RECORD_TABLES) {
    for (const row of records[table]) {
      const key = `${table}/${row.id}`
      // What no kept change touched was made by one that is not kept.
      const isTold = first === 1 || touched.has(key)
      if (isTold && replayed.get(key) !== canonicalJson(row)) {
        broken.push(`${key} is not as its changes say`)
      }
      replayed.delete(key)
    }
  }
  for (const key of replayed.keys()) broken.push(`${key} is in the changes and not in its table`)
  return broken
}

function replay(changes: readonly Change[]): Map<string, string> {
  const rows = new Map<string, string>()
  for (const { steps } of changes) {
    for (const { table, id, after } of steps) {
      if (after === null) rows.delete(`${table}/${id}`)
      else rows.set(`${table}/${id}`, canonicalJson(after))
    }
  }
  return rows
}
