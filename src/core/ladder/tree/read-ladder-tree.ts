import type { WrittenCriterion, WrittenLadder } from '#shared/contract/ladder.ts'
import { levelIdFor } from '#shared/ladder/level-id.ts'
import type { LadderLevel } from '#shared/records/ladder.ts'
import { takeDay, takeLevelId, takePath, takeRequired, takeSubject, takeText } from '../fields.ts'
import { type ProblemList, quoted } from '../problems.ts'
import { readTree } from './block.ts'
import { Misspelled, type TreeNode } from './cursor.ts'
import { createFieldReader, type Fields } from './field-reader.ts'

type Reader = ReturnType<typeof createFieldReader>

const LADDER = ['employer', 'name', 'as_of', 'found_at', 'levels'] as const
const LEVEL = ['id', 'title', 'path', 'summary', 'criteria'] as const
const CRITERION = ['category', 'text', 'subject', 'required'] as const

/** A text in YAML or JSON as a ladder; null where something keeps it from being one, which is added to `problems`. */
export function readLadderTree(text: string, problems: ProblemList): WrittenLadder | null {
  const { lines, starts } = toLines(text)
  const reader = createFieldReader(lines, starts, problems)
  const tree = treeOf(lines, reader, problems)
  const ladder = tree === null ? null : reader.fieldsOf(tree, LADDER, 'A ladder')
  if (ladder === null) return null
  const levels: LadderLevel[] = []
  const criteria: WrittenCriterion[] = []
  const ids = new Set<string>()
  for (const node of reader.listOf(ladder, 'levels')) {
    const fields = reader.fieldsOf(node, LEVEL, 'A level')
    if (fields === null) continue
    const level = toLevel(fields, ids, reader, problems)
    ids.add(level.id)
    levels.push(level)
    for (const each of reader.listOf(fields, 'criteria')) {
      const parts = reader.fieldsOf(each, CRITERION, 'A criterion')
      if (parts !== null) criteria.push(toCriterion(level.id, parts, reader, problems))
    }
  }
  return {
    employer: takeText(reader.cellOf(ladder, 'employer'), 'employer', problems),
    name: takeText(reader.cellOf(ladder, 'name'), 'name', problems),
    asOf: takeDay(reader.cellOf(ladder, 'as_of'), problems),
    foundAt: takeText(reader.cellOf(ladder, 'found_at'), 'foundAt', problems),
    levels,
    criteria,
  }
}

function treeOf(lines: readonly string[], reader: Reader, problems: ProblemList): TreeNode | null {
  try {
    return readTree(lines)
  } catch (error) {
    if (!(error instanceof Misspelled)) throw error
    problems.add(reader.placeOf(error.spot, ''), error.message, error.right)
    return null
  }
}

function toLevel(
  fields: Fields,
  taken: ReadonlySet<string>,
  reader: Reader,
  problems: ProblemList,
): LadderLevel {
  const named = reader.cellOf(fields, 'id')
  const titled = reader.cellOf(fields, 'title')
  const isNamed = named.text !== '' || titled.text === ''
  const id = isNamed ? takeLevelId(named, problems) : levelIdFor(titled.text, taken)
  if (taken.has(id)) {
    problems.add(named.place, `${quoted(id)} is the name of an earlier level.`, 'a name of its own')
  }
  return {
    id,
    title: takeText(titled.text === '' ? named : titled, 'title', problems),
    path: takePath(reader.cellOf(fields, 'path'), problems),
    summary: takeText(reader.cellOf(fields, 'summary'), 'summary', problems),
  }
}

function toCriterion(
  level: string,
  fields: Fields,
  reader: Reader,
  problems: ProblemList,
): WrittenCriterion {
  return {
    level,
    category: takeText(reader.cellOf(fields, 'category'), 'category', problems),
    text: takeText(reader.cellOf(fields, 'text'), 'criterion', problems),
    subject: takeSubject(reader.cellOf(fields, 'subject'), problems),
    required: takeRequired(reader.cellOf(fields, 'required'), problems),
  }
}

/** The lines of a text, and where each begins in it. */
function toLines(text: string): { lines: string[]; starts: number[] } {
  const lines: string[] = []
  const starts: number[] = []
  const ends = /\r\n|\n|\r/g
  let from = 0
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    lines.push(text.slice(from, end.index))
    starts.push(from)
    from = ends.lastIndex
  }
  lines.push(text.slice(from))
  starts.push(from)
  return { lines, starts }
}
