import type { WrittenLadder } from '#shared/contract/ladder.ts'

/** A ladder in the names of its format; what says nothing is left out. */
export interface LadderParts {
  readonly employer: string
  readonly name: string
  readonly as_of?: string
  readonly found_at?: string
  readonly levels: readonly LevelParts[]
}

export interface LevelParts {
  readonly id: string
  readonly title: string
  readonly path?: string
  readonly summary?: string
  readonly criteria: readonly CriterionParts[]
}

export interface CriterionParts {
  readonly category?: string
  readonly text: string
  readonly subject?: string
  readonly required?: number
}

export function ladderToParts({
  employer,
  name,
  asOf,
  foundAt,
  levels,
  criteria,
}: WrittenLadder): LadderParts {
  return {
    employer,
    name,
    ...(asOf !== null && { as_of: asOf }),
    ...(foundAt !== '' && { found_at: foundAt }),
    levels: levels.map(({ id, title, path, summary }) => ({
      id,
      title,
      ...(path !== null && { path }),
      ...(summary !== '' && { summary }),
      criteria: criteria
        .filter(({ level }) => level === id)
        .map(({ category, text, subject, required }) => ({
          ...(category !== '' && { category }),
          text,
          ...(subject !== null && { subject }),
          ...(required !== null && { required }),
        })),
    })),
  }
}
