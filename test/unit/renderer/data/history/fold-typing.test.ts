import { describe, expect, it } from 'vitest'
import type { Change, RecordTable } from '#shared/records/change.ts'
import {
  foldTyping,
  isFolded,
} from '../../../../../src/renderer/data/history/compaction/fold-typing.ts'
import { findUndo } from '../../../../../src/renderer/data/history/find-undo.ts'
import { aChange } from '../../../../support/builders/a-change.ts'
import { aCriterion, aLadder } from '../../../../support/builders/a-ladder.ts'
import { aPacket } from '../../../../support/builders/a-packet.ts'
import { aComponent, anArtifact } from '../../../../support/builders/an-artifact.ts'

const START = Date.parse('2026-03-01T09:00:00.000Z')

/** Autosaves of one text, a second apart, from one number on. */
function typing(texts: readonly string[], from = 1, id = 'an-entry'): Change[] {
  return texts.slice(1).map((text, at) => {
    const number = from + at
    const before = { id, text: texts[at] }
    return aChange({
      number,
      at: new Date(START + number * 1000).toISOString(),
      command: 'entries/save',
      label: 'Write an entry',
      steps: [{ table: 'entries', id, before, after: { id, text } }],
      rows: [`entries/${id}`],
    })
  })
}

function fold(changes: readonly Change[]): Change[] {
  const reverts = new Map<number, string>()
  for (const { number, reverts: taken } of changes) {
    for (const each of taken) reverts.set(each, `${reverts.get(each) ?? ''} ${number}`)
  }
  const folded = new Map(foldTyping(changes, reverts).map((change) => [change.number, change]))
  return changes.map((change) => folded.get(change.number) ?? change)
}

describe('a stretch of typing', () => {
  it('becomes one change from its first text to its last, and all numbers stay', () => {
    const folded = fold(typing(['', 'A', 'A d', 'A day']))
    expect(folded.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(folded.map(isFolded)).toEqual([true, true, false])
    expect(folded[2]?.steps).toEqual([
      {
        table: 'entries',
        id: 'an-entry',
        before: { id: 'an-entry', text: '' },
        after: { id: 'an-entry', text: 'A day' },
      },
    ])
    expect(folded[0]?.rows).toEqual([])
  })

  it('goes on when it is folded again with what was typed since', () => {
    const folded = fold(typing(['', 'A', 'A d']))
    const [next] = typing(['A d', 'A day'], 3)
    if (next === undefined) throw new Error('One autosave was built')
    const again = fold([...folded, next])
    expect(again.map(isFolded)).toEqual([true, true, false])
    expect(again[2]?.steps[0]?.before).toEqual({ id: 'an-entry', text: '' })
  })

  it('ends where another text is typed', () => {
    const folded = fold([...typing(['', 'A', 'A d']), ...typing(['', 'B', 'B d'], 3, 'another')])
    expect(folded.map(isFolded)).toEqual([true, false, true, false])
  })

  it('is undone in as many steps as before', () => {
    const other = aChange({ number: 4, at: new Date(START + 100_000).toISOString() })
    const changes = [...typing(['', 'A', 'A d', 'A day']), other]
    const undone = (all: readonly Change[]) => findUndo(all.toReversed(), true)?.changes
    expect(undone(fold(changes))).toEqual(undone(changes))
    const steps = undone(fold(changes.slice(0, 3)))?.flatMap((change) => change.steps)
    expect(steps).toHaveLength(1)
    expect(steps?.[0]?.before).toEqual({ id: 'an-entry', text: '' })
  })

  it('stays void where it was undone', () => {
    const undo = aChange({ number: 4, command: 'history/undo', reverts: [3, 2, 1] })
    const folded = fold([...typing(['', 'A', 'A d', 'A day']), undo])
    expect(folded.map(isFolded)).toEqual([true, true, false, false])
    expect(findUndo(folded.toReversed(), true)).toBeNull()
  })

  it('is left as it is where an undo took back a part of it', () => {
    const undo = aChange({ number: 4, command: 'history/undo', reverts: [3] })
    const changes = [...typing(['', 'A', 'A d', 'A day']), undo]
    expect(fold(changes).map(isFolded)).toEqual([true, false, false, false])
  })

  it('holds no undo, although two in a row look like typing', () => {
    const undos = typing(['A day', 'A d', 'A']).map((change) => ({
      ...change,
      command: 'history/undo',
      reverts: [9 - change.number],
    }))
    expect(foldTyping(undos, new Map())).toEqual([])
  })
})

describe('a stretch of typing in a list', () => {
  /** Versions of one record, a second apart. */
  function saving(table: RecordTable, rows: readonly object[]): Change[] {
    return rows.slice(1).map((after, at) => {
      const steps = [{ table, id: 'a', before: rows[at] ?? null, after }]
      const time = new Date(START + at * 1000).toISOString()
      return aChange({
        number: at + 1,
        at: time,
        command: 'test/save',
        steps,
        rows: [`${table}/a`],
      })
    })
  }

  const packet = aPacket()
  const [first, second, ...others] = packet.sections
  const withTexts = (one: string | null, other: string | null) => ({
    ...packet,
    sections: [{ ...first, text: one }, { ...second, text: other }, ...others],
  })

  it('becomes one change where it is one text of one thing', () => {
    const texts = [null, 'A', 'A w', 'A word'].map((text) => withTexts(text, null))
    expect(fold(saving('packets', texts)).map(isFolded)).toEqual([true, true, false])
    const criterion = aCriterion()
    const ladders = ['L', 'Le', 'Lea'].map((text) =>
      aLadder({ id: 'a', criteria: [{ ...criterion, text }] }),
    )
    expect(fold(saving('ladders', ladders)).map(isFolded)).toEqual([true, false])
  })

  it('ends where the text of another thing is typed', () => {
    const texts = [withTexts('', ''), withTexts('A', ''), withTexts('A', 'B')]
    expect(fold(saving('packets', texts)).map(isFolded)).toEqual([false, false])
  })

  it('holds nothing that is chosen: what is shown, ticked, moved, added or taken away', () => {
    const flip = (isShown: boolean) => ({
      ...packet,
      sections: [{ ...first, isShown }, second, ...others],
    })
    const moved = { ...packet, sections: [second, first, ...others] }
    const rows = [flip(true), flip(false), flip(true), moved, { ...packet, sections: others }]
    expect(fold(saving('packets', rows)).map(isFolded)).toEqual([false, false, false, false])
    const [one, other] = [aComponent(), aComponent()]
    const parts = [[one], [{ ...one, doneOn: '2026-03-01' }], [one], [one, other], [one]]
    const artifacts = parts.map((components) => ({ ...anArtifact({ id: 'a' }), components }))
    expect(fold(saving('artifacts', artifacts)).map(isFolded)).toEqual([false, false, false, false])
  })
})
