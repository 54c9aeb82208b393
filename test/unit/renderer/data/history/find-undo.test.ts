import { describe, expect, it } from 'vitest'
import type { Change } from '#shared/records/change.ts'
import {
  findRedo,
  findUndo,
  REDO,
  UNDO,
} from '../../../../../src/renderer/data/history/find-undo.ts'
import { aChange } from '../../../../support/builders/a-change.ts'

const START = Date.parse('2026-03-01T09:00:00.000Z')

/** Changes oldest first, a minute apart; answers them newest first. */
function history(...changes: readonly Partial<Change>[]): Change[] {
  return changes
    .map((change, at) =>
      aChange({
        number: at + 1,
        at: new Date(START + at * 60_000).toISOString(),
        command: 'milestones/add',
        label: `Command ${at + 1}`,
        ...change,
      }),
    )
    .reverse()
}

const automatic = { command: 'snapshots/keep', automatic: true }
const welcomed = { command: 'profile/mark-welcomed', automatic: true }
const undoOf = (...reverts: number[]) => ({
  command: UNDO,
  label: `Undo: Command ${reverts.at(-1)}`,
  reverts,
})
const redoOf = (...reverts: number[]) => ({ command: REDO, reverts })

function numbers(found: ReturnType<typeof findUndo>) {
  return found?.changes.map(({ number }) => number) ?? found
}

describe('an undo', () => {
  it('takes back the newest command', () => {
    const found = findUndo(history({}, {}), true)
    expect(numbers(found)).toEqual([2])
    expect(found?.label).toBe('Command 2')
  })

  it('finds nothing in an empty history', () => {
    expect(findUndo([], true)).toBeNull()
  })

  it('takes along what the program did by itself since', () => {
    expect(numbers(findUndo(history({}, {}, automatic, automatic), true))).toEqual([4, 3, 2])
  })

  it('leaves alone what the program did before', () => {
    expect(numbers(findUndo(history(automatic, {}), true))).toEqual([2])
    expect(findUndo(history(automatic, automatic), true)).toBeNull()
  })

  it('goes one further after each undo', () => {
    expect(numbers(findUndo(history({}, {}, {}, undoOf(3)), true))).toEqual([2])
    expect(numbers(findUndo(history({}, {}, {}, undoOf(3), undoOf(2)), true))).toEqual([1])
    expect(findUndo(history({}, undoOf(1)), true)).toBeNull()
  })

  it('takes along what the program did after an undo', () => {
    const changes = history({}, automatic, {}, undoOf(3), automatic)
    expect(numbers(findUndo(changes, true))).toEqual([5, 2, 1])
  })

  it('takes back again what was done again', () => {
    expect(numbers(findUndo(history({}, {}, undoOf(2), redoOf(3)), true))).toEqual([2])
  })

  it('stops where the first steps were finished', () => {
    expect(findUndo(history({}, welcomed), true)).toBeNull()
    expect(numbers(findUndo(history({}, welcomed, {}), true))).toEqual([3])
  })

  it('asks for more where the changes read so far do not tell', () => {
    expect(findUndo(history({}, undoOf(1)), false)).toBeUndefined()
    expect(findUndo(history({}), false)).toBeUndefined()
    expect(numbers(findUndo(history({}, {}), false))).toEqual([2])
  })
})

describe('a redo', () => {
  it('takes back the newest undo that holds', () => {
    const found = findRedo(history({}, {}, undoOf(2), undoOf(1)), true)
    expect(numbers(found)).toEqual([4])
    expect(found?.label).toBe('Command 1')
  })

  it('goes one further after each redo', () => {
    const changes = history({}, {}, undoOf(2), undoOf(1), redoOf(4))
    expect(numbers(findRedo(changes, true))).toEqual([3])
  })

  it('takes along what the program did since', () => {
    expect(numbers(findRedo(history({}, undoOf(1), automatic), true))).toEqual([3, 2])
  })

  it('ends with the next command', () => {
    expect(findRedo(history({}, undoOf(1), {}), true)).toBeNull()
    expect(findRedo(history({}), true)).toBeNull()
  })

  it('comes back once that command is undone itself', () => {
    const found = findRedo(history({}, undoOf(1), {}, undoOf(3)), true)
    expect(numbers(found)).toEqual([4])
  })

  it('does not reach behind the first steps', () => {
    expect(findRedo(history({}, undoOf(1), welcomed), true)).toBeNull()
  })
})

describe('typing', () => {
  const typed = (from: string, to: string, field = 'notes', more: Partial<Change> = {}) => ({
    command: 'milestones/save',
    steps: [
      { table: 'milestones' as const, id: 'a', before: { [field]: from }, after: { [field]: to } },
    ],
    ...more,
  })
  const at = (seconds: number) => ({ at: new Date(START + seconds * 1000).toISOString() })

  it('of one field without a longer pause is one step', () => {
    const changes = history(
      {},
      typed('', 'a', 'notes', at(100)),
      typed('a', 'ab', 'notes', at(109)),
      { ...automatic, ...at(110) },
      typed('ab', 'abc', 'notes', at(119)),
    )
    expect(numbers(findUndo(changes, true))).toEqual([5, 4, 3, 2])
  })

  it.each([
    ['after a pause', typed('a', 'ab', 'notes', at(21))],
    ['in another field', typed('a', 'ab', 'title', at(15))],
    ['of a day, which is chosen', typed('a', 'ab', 'due', at(15))],
    ['by another command', typed('a', 'ab', 'notes', { ...at(15), command: 'milestones/tick' })],
  ])('%s is a step of its own', (_name, later) => {
    const changes = history({}, typed('', 'a', 'notes', at(10)), later)
    expect(numbers(findUndo(changes, true))).toEqual([3])
  })

  it('goes on where the first letter made the milestone the person’s', () => {
    const first = {
      command: 'milestones/save',
      steps: [
        {
          table: 'milestones' as const,
          id: 'a',
          before: { title: '', edited: false },
          after: { title: 'a', edited: true },
        },
      ],
    }
    const changes = history({ ...first, ...at(1) }, typed('a', 'ab', 'title', at(5)))
    expect(numbers(findUndo(changes, true))).toEqual([2, 1])
  })
})
