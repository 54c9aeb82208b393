import type { Prompt } from '../records/prompt.ts'
import { LEADER_LETTERS, type LeaderLetter } from '../vocabulary.ts'
import { PROGRAM_PROMPTS } from './program-prompts.ts'

/** A question as the person has it: the program's, with their changes, or their own. */
export interface JournalPrompt {
  /** The program's id where it comes from there, else that of the row. */
  readonly id: string
  readonly letter: LeaderLetter
  readonly text: string
  /** What an entry to it begins with, in Markdown; empty for a blank page. */
  readonly template: string
  readonly retired: boolean
  /** Place in its letter, small first. */
  readonly rank: number
  readonly origin: 'program' | 'changed' | 'own'
  /** The person's row, where there is one. */
  readonly rowId: string | null
  /** When that was stored. Shape: ISO 8601 in UTC. */
  readonly storedAt: string | null
}

/** All questions, retired ones too, by letter and rank. `rows`: the person's, trash included or not. */
export function overlayPrompts(rows: readonly Prompt[]): readonly JournalPrompt[] {
  const living = rows.filter(({ deletedAt }) => deletedAt === null)
  const replacing = newestByReplaced(living)
  const fromProgram = PROGRAM_PROMPTS.map((prompt): JournalPrompt => {
    const row = replacing.get(prompt.id)
    if (row === undefined)
      return { ...prompt, retired: false, origin: 'program', rowId: null, storedAt: null }
    const { letter, text, template, retired, rank } = row
    const isSame = letter === prompt.letter && text === prompt.text && template === prompt.template
    return {
      ...{ id: prompt.id, letter, text, template, retired, rank },
      origin: isSame ? 'program' : 'changed',
      rowId: row.id,
      storedAt: row.updatedAt,
    }
  })
  // A question that a later program no longer has stays with who changed it.
  const own = living
    .filter(({ replaces }) => replaces === null || !PROGRAM_IDS.has(replaces))
    .map(({ id, letter, text, template, retired, rank, updatedAt }): JournalPrompt => {
      const origin = 'own'
      return { id, letter, text, template, retired, rank, origin, rowId: id, storedAt: updatedAt }
    })
  return [...fromProgram, ...own].sort(byPlace)
}

const PROGRAM_IDS: ReadonlySet<string> = new Set(PROGRAM_PROMPTS.map(({ id }) => id))

/** Two devices' data may hold two changes of one question; the newer one counts. */
function newestByReplaced(rows: readonly Prompt[]): ReadonlyMap<string, Prompt> {
  const newest = new Map<string, Prompt>()
  for (const row of rows) {
    if (row.replaces === null) continue
    const other = newest.get(row.replaces)
    if (other === undefined || row.updatedAt > other.updatedAt) newest.set(row.replaces, row)
  }
  return newest
}

function byPlace(one: JournalPrompt, other: JournalPrompt): number {
  return (
    LEADER_LETTERS.indexOf(one.letter) - LEADER_LETTERS.indexOf(other.letter) ||
    one.rank - other.rank ||
    (one.id < other.id ? -1 : 1)
  )
}
