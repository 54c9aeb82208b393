import { levelIdFor } from '#shared/ladder/level-id.ts'
import type { LadderLevel } from '#shared/records/ladder.ts'
import { takeLevelId, takePath, takeText } from '../fields.ts'
import type { Cell, ProblemList } from '../problems.ts'
import { createFacts, type Row } from './row.ts'

/** Gathers the levels of a table in the order in which they first come. */
export function createLevelBook(problems: ProblemList) {
  const kept = new Map<string, { first: Row; facts: ReturnType<typeof createFacts> }>()
  const idsByTitle = new Map<string, string>()

  const idOf = ({ level, level_title: title }: Row): string => {
    if (level.text !== '') return takeLevelId(level, problems)
    const known = idsByTitle.get(title.text)
    if (known !== undefined) return known
    if (title.text === '') return takeLevelId(level, problems)
    return levelIdFor(title.text, kept)
  }

  return {
    /** The id of the row's level; empty where it has none, which is told. */
    add(row: Row): string {
      const id = idOf(row)
      if (id === '') return id
      const level = kept.get(id) ?? {
        first: row,
        facts: createFacts(['level_title', 'path', 'summary'], problems),
      }
      kept.set(id, level)
      level.facts.add(row)
      if (row.level_title.text !== '') idsByTitle.set(row.level_title.text, id)
      return id
    },
    levels: (): LadderLevel[] =>
      [...kept].map(([id, { first, facts }]) => {
        const factOf = (name: 'path' | 'summary'): Cell => facts.get(name) ?? first[name]
        return {
          id,
          title: takeText(facts.get('level_title') ?? first.level, 'title', problems),
          path: takePath(factOf('path'), problems),
          summary: takeText(factOf('summary'), 'summary', problems),
        }
      }),
  }
}
