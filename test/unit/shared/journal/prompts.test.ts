import { describe, expect, it } from 'vitest'
import { LEADER } from '#shared/journal/leader.ts'
import { overlayPrompts } from '#shared/journal/overlay-prompts.ts'
import { pickPrompt } from '#shared/journal/pick-prompt.ts'
import { PROGRAM_PROMPTS } from '#shared/journal/program-prompts.ts'
import { promptFormSchema } from '#shared/records/prompt.ts'
import { parseWith } from '#shared/schema.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { LEADER_LETTERS } from '#shared/vocabulary.ts'
import { aPrompt } from '../../../support/builders/a-prompt.ts'

const TODAY = '2026-11-23' as Day
const FIRST = PROGRAM_PROMPTS[0] as (typeof PROGRAM_PROMPTS)[number]
const ALL = overlayPrompts([])

describe('the questions of the program', () => {
  it('are five or six for each letter, each with an id of its own', () => {
    for (const { id } of LEADER) {
      const count = PROGRAM_PROMPTS.filter(({ letter }) => letter === id).length
      expect([5, 6]).toContain(count)
    }
    expect(new Set(PROGRAM_PROMPTS.map(({ id }) => id)).size).toBe(PROGRAM_PROMPTS.length)
  })

  it('could each be stored as they are', () => {
    for (const { id, ...words } of PROGRAM_PROMPTS) {
      expect(parseWith(promptFormSchema, { ...words, retired: false }).ok, id).toBe(true)
      expect(id.length).toBeLessThanOrEqual(60)
    }
  })

  it('offer a template for every letter', () => {
    for (const { id } of LEADER) {
      const ofLetter = PROGRAM_PROMPTS.filter(({ letter }) => letter === id)
      expect(ofLetter.some(({ template }) => template !== '')).toBe(true)
    }
  })
})

describe('what the person changed', () => {
  it('takes the place of the question of the program', () => {
    const row = aPrompt({ ...FIRST, id: aPrompt().id, text: 'Mine?', replaces: FIRST.id })
    const changed = overlayPrompts([row]).find(({ id }) => id === FIRST.id)
    expect(changed).toMatchObject({ text: 'Mine?', origin: 'changed', rowId: row.id })
    expect(overlayPrompts([row])).toHaveLength(ALL.length)
  })

  it('is not called changed where only its place is another', () => {
    const row = aPrompt({ ...FIRST, id: aPrompt().id, rank: 9, replaces: FIRST.id })
    const ofLetter = overlayPrompts([row]).filter(({ letter }) => letter === FIRST.letter)
    expect(ofLetter.at(-1)).toMatchObject({ id: FIRST.id, origin: 'program' })
  })

  it('is void in the trash', () => {
    const row = aPrompt({ replaces: FIRST.id, deletedAt: '2026-11-01T00:00:00.000Z' })
    expect(overlayPrompts([row])).toEqual(ALL)
  })

  it('stays as an own question when the program has its question no more', () => {
    const row = aPrompt({ text: 'Kept?', replaces: 'learn/gone' })
    expect(overlayPrompts([row]).find(({ id }) => id === row.id)?.origin).toBe('own')
  })
})

describe('the question of the day', () => {
  it('is the same all day and another one the next', () => {
    expect(pickPrompt(ALL, TODAY, {})).toEqual(pickPrompt(ALL, TODAY, {}))
    expect(pickPrompt(ALL, addDays(TODAY, 1), {})?.id).not.toBe(pickPrompt(ALL, TODAY, {})?.id)
  })

  it('comes to every question in time where nothing is written', () => {
    const days = Array.from({ length: 36 }, (_, at) => addDays(TODAY, at))
    const asked = new Set(days.map((day) => pickPrompt(ALL, day, {})?.id))
    expect(asked.size).toBe(ALL.length)
  })

  it('keeps to letters not written about lately', () => {
    const lastDays = Object.fromEntries(
      LEADER_LETTERS.filter((letter) => letter !== 'reflect').map((letter) => [
        letter,
        addDays(TODAY, -3),
      ]),
    )
    for (let ahead = 0; ahead < 10; ahead++) {
      expect(pickPrompt(ALL, addDays(TODAY, ahead), lastDays)?.letter).toBe('reflect')
    }
  })

  it('takes the letters longest left alone where all were written about', () => {
    const lastDays = Object.fromEntries(
      LEADER_LETTERS.map((letter, at) => [letter, addDays(TODAY, -at)]),
    )
    const letters = Array.from(
      { length: 6 },
      (_, at) => pickPrompt(ALL, addDays(TODAY, at), lastDays)?.letter,
    )
    expect(new Set(letters)).toEqual(new Set(['reflect', 'execute', 'develop']))
  })

  it('is none where all are retired', () => {
    expect(
      pickPrompt(
        ALL.map((prompt) => ({ ...prompt, retired: true })),
        TODAY,
        {},
      ),
    ).toBeNull()
  })
})
