import { LADDER_PROBLEMS, type LadderProblem } from '#shared/contract/ladder.ts'

/** Where something stands: what is told of it, and where it begins in the text. */
export type Place = Pick<LadderProblem, 'row' | 'column' | 'field' | 'at'>

/** A value as it was written, with its place. */
export interface Cell {
  readonly text: string
  readonly place: Place
}

export interface ProblemList {
  /** Of several problems of one value only the first is told. */
  add(place: Place, wrong: string, right: string): void
  /** In the order of the text, the first of them, and how many there are in all. */
  done(): { readonly problems: LadderProblem[]; readonly count: number }
}

/** Problems that are kept to find the first among; a hostile text has a million. Source: judgement. */
const KEPT = 5000

/** Gathers what keeps a text from being a ladder. */
export function createProblems(): ProblemList {
  const kept = new Map<string, LadderProblem>()
  let beyond = 0
  return {
    add({ row, column, field, at }, wrong, right) {
      const key = `${at}/${field}`
      if (kept.has(key)) return
      if (kept.size < KEPT) kept.set(key, { row, column, field, at, wrong, right })
      else beyond += 1
    },
    done: () => ({
      problems: [...kept.values()].sort((a, b) => a.at - b.at).slice(0, LADDER_PROBLEMS),
      count: kept.size + beyond,
    }),
  }
}

/** Longest part of somebody's text that a problem repeats. Unit: UTF-16 code units. Source: judgement. */
const QUOTED = 60

/** The text in quotes, cut where it is long. */
export function quoted(text: string): string {
  const start = text.slice(0, QUOTED).replaceAll(/\s+/g, ' ')
  return `“${start}${text.length > QUOTED ? '…' : ''}”`
}
