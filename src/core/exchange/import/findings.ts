import type { Finding, Findings } from '#shared/exchange/import-draft.ts'
import { IMPORT_FINDINGS } from '#shared/exchange/limits.ts'

/** Longest part of a remark that comes from the file. Unit: UTF-16 code units. Source: judgement. */
const QUOTED = 160

export interface FindingList {
  add(where: string, field: string, what: string): void
  done(): Findings
}

/** What an import has to tell, so far. */
export interface Notes {
  readonly repaired: FindingList
  readonly refused: FindingList
  readonly leftOut: FindingList
}

export function createNotes(): Notes {
  return { repaired: createList(), refused: createList(), leftOut: createList() }
}

function createList(): FindingList {
  const list: Finding[] = []
  let count = 0
  return {
    add(where, field, what) {
      count += 1
      if (list.length < IMPORT_FINDINGS)
        list.push({ where: short(where), field: short(field), what })
    },
    done: () => ({ list, count }),
  }
}

function short(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text
}
