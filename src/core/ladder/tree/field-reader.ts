import type { Cell, Place, ProblemList } from '../problems.ts'
import type { Spot, TextNode, TreeNode } from './cursor.ts'

/** Names and values of one part of a ladder. */
export interface Fields {
  readonly spot: Spot
  readonly values: ReadonlyMap<string, TreeNode>
}

/** Finds what is looked for in a tree, and tells where something else stands. */
export function createFieldReader(
  lines: readonly string[],
  starts: readonly number[],
  problems: ProblemList,
) {
  const placeOf = ({ row, column }: Spot, field: string): Place => ({
    row: row + 1,
    column: column + 1,
    field,
    at: Math.min((starts[row] ?? 0) + column, (starts.at(-1) ?? 0) + (lines.at(-1)?.length ?? 0)),
  })
  return {
    placeOf,
    /** The names of a part, of which only these are known; null where something else stands. */
    fieldsOf(node: TreeNode, names: readonly string[], what: string): Fields | null {
      if (node.kind !== 'map') {
        problems.add(
          placeOf(node.spot, ''),
          `${whatIs(node)} stands here.`,
          `${what} with ${names.join(', ')}`,
        )
        return null
      }
      for (const { key, spot } of node.entries) {
        if (names.includes(key)) continue
        problems.add(
          placeOf(spot, key.slice(0, 60)),
          `${what} has no such name.`,
          `one of ${names.join(', ')}`,
        )
      }
      const values = new Map(node.entries.map(({ key, value }) => [key, value]))
      return { spot: node.spot, values }
    },
    /** The text of a field; empty where it is missing, empty or null. */
    cellOf({ spot, values }: Fields, name: string): Cell {
      const node = values.get(name)
      if (node === undefined) return { text: '', place: placeOf(spot, name) }
      const place = placeOf(node.spot, name)
      if (node.kind === 'text') return { text: isNull(node) ? '' : node.text, place }
      problems.add(place, `${whatIs(node)} stands here.`, 'a text or a number')
      return { text: '', place }
    },
    /** The parts of a list; none where it is missing, empty or null. */
    listOf({ values }: Fields, name: string): readonly TreeNode[] {
      const node = values.get(name)
      if (node === undefined || (node.kind === 'text' && isNull(node))) return []
      if (node.kind === 'list') return node.items
      problems.add(placeOf(node.spot, name), `${whatIs(node)} stands here.`, `a list of ${name}`)
      return []
    },
  }
}

function isNull({ text, isPlain }: TextNode): boolean {
  return isPlain && (text === '' || text === '~' || text.toLowerCase() === 'null')
}

function whatIs(node: TreeNode): string {
  if (node.kind === 'text') return node.text === '' ? 'Nothing' : 'A text'
  return node.kind === 'list' ? 'A list' : 'A part with names of its own'
}
