import { liveQuery } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { overlayPrompts } from '#shared/journal/overlay-prompts.ts'
import type { Entry } from '#shared/records/entry.ts'
import type { Session } from '#shared/records/session.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { today } from '../../src/renderer/data/clock.ts'
import { commit } from '../../src/renderer/data/commit.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { undo } from '../../src/renderer/data/history/undo.ts'
import { readActiveDays } from '../../src/renderer/data/journal-days/active-days.ts'
import {
  readDueLessons,
  readLessonLists,
} from '../../src/renderer/data/journal-days/lesson-lists.ts'
import {
  addLessonThought,
  letLessonGo,
  markLesson,
  seeLesson,
  unmarkLesson,
  wakeLesson,
} from '../../src/renderer/data/journal-days/lesson-repository.ts'
import { readOnThisDay } from '../../src/renderer/data/journal-days/on-this-day-reading.ts'
import {
  forgetReviewDraft,
  keepReviewDraft,
  readReviewDraft,
} from '../../src/renderer/data/journal-days/review-draft.ts'
import {
  finishReview,
  readEntriesOfWeek,
  starEntry,
} from '../../src/renderer/data/journal-days/review-repository.ts'
import { readReviewStanding } from '../../src/renderer/data/journal-days/review-standing.ts'
import { readStreak } from '../../src/renderer/data/journal-days/streak-reading.ts'
import { readLetterDays } from '../../src/renderer/data/prompts/letter-days.ts'
import {
  addPrompt,
  deletePrompt,
  movePrompt,
  readPrompts,
  resetPrompt,
  savePrompt,
  setPromptRetired,
} from '../../src/renderer/data/prompts/prompt-repository.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../support/browser/databases.ts'
import { expectRefusal } from '../support/browser/roadmap.ts'
import { aSession } from '../support/builders/a-session.ts'
import { anEntry } from '../support/builders/an-entry.ts'

cleanDatabasesAfterEach()

const MONDAY = 1
const DAY = '2026-11-23' as Day
const WEEK = { from: '2026-11-23' as Day, to: '2026-11-29' as Day }

let database: CairnDatabase
beforeEach(async () => {
  database = await openAsWriter()
})

async function put(...entries: readonly Entry[]) {
  const command = { command: 'test/put', label: 'Put' }
  unwrap(
    await commit(database, command, async (recorder) => {
      for (const entry of entries) await recorder.put('entries', entry)
    }),
  )
  return entries
}

async function putOne(overrides: Partial<Entry> = {}) {
  const [entry] = await put(anEntry(overrides))
  return entry as Entry
}

async function putSessions(...sessions: readonly Session[]) {
  const command = { command: 'test/put', label: 'Put' }
  unwrap(
    await commit(database, command, async (recorder) => {
      for (const session of sessions) await recorder.put('sessions', session)
    }),
  )
}

const trashed = { deletedAt: '2026-11-23T10:00:00.000Z' }
const entriesOf = async (span = WEEK) =>
  (await readActiveDays(database, span)).map(({ day, entries }) => [day, entries])

describe('the days of the heatmap', () => {
  it('count entries and sessions that were held, not those in the trash', async () => {
    await put(anEntry({ day: DAY }), anEntry({ day: DAY }), anEntry({ day: DAY, ...trashed }))
    await putSessions(
      aSession({ day: DAY }),
      aSession({ day: addDays(DAY, 2) }),
      aSession({ day: addDays(DAY, 3), state: 'planned' }),
      aSession({ day: addDays(DAY, 4), ...trashed }),
    )
    expect(await readActiveDays(database, WEEK)).toEqual([
      { day: DAY, entries: 2, sessions: 1 },
      { day: addDays(DAY, 2), entries: 0, sessions: 1 },
    ])
  })

  it('count no further than no shade could tell, whatever lies in the trash before', async () => {
    await put(
      ...Array.from({ length: 8 }, () => anEntry({ day: DAY, ...trashed })),
      ...Array.from({ length: 12 }, () => anEntry({ day: DAY })),
    )
    expect(await entriesOf()).toEqual([[DAY, 10]])
  })

  it('follow every change after they were counted once', async () => {
    const entry = await putOne({ day: DAY })
    expect(await entriesOf()).toEqual([[DAY, 1]])
    await put({ ...entry, day: addDays(DAY, 1) })
    expect(await entriesOf()).toEqual([[addDays(DAY, 1), 1]])
    await put({ ...entry, day: addDays(DAY, 1), ...trashed })
    expect(await entriesOf()).toEqual([])
    unwrap(await undo(database))
    expect(await entriesOf()).toEqual([[addDays(DAY, 1), 1]])
  })

  it('are counted anew where too much has changed to follow', async () => {
    await putOne({ day: DAY })
    await entriesOf()
    for (let at = 0; at < 25; at++) await putOne({ day: addDays(DAY, 1 + (at % 2)) })
    expect(await entriesOf()).toEqual([
      [DAY, 1],
      [addDays(DAY, 1), 10],
      [addDays(DAY, 2), 10],
    ])
  })

  it('ask for nothing that was counted before and did not change', async () => {
    await putOne({ day: DAY })
    await entriesOf()
    const asked = vi.spyOn(IDBIndex.prototype, 'getAllKeys')
    await putOne({ day: addDays(DAY, 1) })
    await entriesOf()
    const ofDays = asked.mock.contexts.filter((index) => (index as IDBIndex).name === '[day+id]')
    expect(ofDays).toHaveLength(1)
  })

  it('tell those who watch of a new entry', async () => {
    const seen: unknown[] = []
    const watch = liveQuery(() => entriesOf()).subscribe((days) => seen.push(days))
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([]))
    await putOne({ day: DAY })
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([[DAY, 1]]))
    watch.unsubscribe()
  })
})

describe('the streak of the journal', () => {
  it('counts weeks, further back than a year', async () => {
    await put(...Array.from({ length: 60 }, (_, at) => anEntry({ day: addDays(DAY, -7 * at) })))
    expect(await readStreak(database, DAY, MONDAY)).toEqual({
      weeks: 60,
      rests: 0,
      state: 'growing',
    })
  })

  it('is none for an empty journal', async () => {
    expect((await readStreak(database, DAY, MONDAY)).state).toBe('none')
  })
})

describe('what was written on this day', () => {
  it('comes by years, nearest first, without what lies in the trash', async () => {
    const [near, far] = await put(
      anEntry({ day: '2025-11-23' as Day }),
      anEntry({ day: '2023-11-23' as Day }),
      anEntry({ day: '2024-11-23' as Day, ...trashed }),
      anEntry({ day: '2025-11-22' as Day }),
    )
    const days = await readOnThisDay(database, DAY)
    expect(days.map(({ ago, entries }) => [ago.count, entries[0]?.id])).toEqual([
      [1, near?.id],
      [3, far?.id],
    ])
  })

  it('is nothing for an empty journal', async () => {
    expect(await readOnThisDay(database, DAY)).toEqual([])
  })
})

describe('lessons', () => {
  const ids = ({ lessons }: { lessons: readonly { id: string }[] }) => lessons.map(({ id }) => id)

  it('are due from the day they come back, longest waiting first', async () => {
    const entry = await putOne({ day: addDays(today(), -400) })
    const other = await putOne({ day: today() })
    unwrap(await markLesson(database, entry.id, ' Ask first. '))
    unwrap(await markLesson(database, other.id, 'Write it down.'))
    unwrap(await seeLesson(database, other.id))
    expect(await readDueLessons(database, today(), 5)).toMatchObject({ total: 0 })
    const later = await readDueLessons(database, addDays(today(), 30), 5)
    expect(ids(later)).toEqual([entry.id, other.id])
    expect(later.lessons[0]?.found?.lesson).toMatchObject({ text: 'Ask first.', seen: 0 })
  })

  it('keep the days they come back when they are worded anew', async () => {
    const entry = await putOne()
    unwrap(await markLesson(database, entry.id, 'Ask.'))
    const seen = unwrap(await seeLesson(database, entry.id))
    const reworded = unwrap(await markLesson(database, entry.id, 'Ask first.'))
    expect(reworded.lesson).toEqual({ ...seen.lesson, text: 'Ask first.' })
  })

  it('move from due to coming to rest, and back', async () => {
    const entry = await putOne({ day: addDays(today(), -1) })
    unwrap(await markLesson(database, entry.id, 'Ask first.'))
    const place = async () => {
      const { due, coming, rested } = await readLessonLists(database, today(), 5)
      return [due.total, coming.total, rested.total]
    }
    expect(await place()).toEqual([0, 1, 0])
    await put({ ...entry, lesson: { text: 'x', learnedOn: entry.day, seen: 0, nextOn: today() } })
    expect(await place()).toEqual([1, 0, 0])
    unwrap(await letLessonGo(database, entry.id))
    expect(await place()).toEqual([0, 0, 1])
    unwrap(await wakeLesson(database, entry.id))
    expect(await place()).toEqual([0, 1, 0])
    unwrap(await unmarkLesson(database, entry.id))
    expect(await place()).toEqual([0, 0, 0])
  })

  it('take a thought as an entry of today that links to them, in one step with looking at them', async () => {
    const entry = await putOne({ day: addDays(today(), -3), letters: ['develop'] })
    unwrap(await markLesson(database, entry.id, 'Ask [first].'))
    const thought = unwrap(await addLessonThought(database, entry.id, 'Even of juniors.'))
    expect(thought).toMatchObject({ day: today(), letters: ['develop'] })
    expect(thought.text).toBe(
      `Even of juniors.\n\nAbout the lesson [Ask \\[first\\].](#/journal/${entry.id})`,
    )
    expect((await database.entries.get(entry.id))?.lesson?.seen).toBe(1)
    unwrap(await undo(database))
    expect(await database.entries.get(thought.id)).toBeUndefined()
    expect((await database.entries.get(entry.id))?.lesson?.seen).toBe(0)
  })

  it('are only looked at where there is one', async () => {
    const entry = await putOne()
    await expectRefusal(database, () => seeLesson(database, entry.id), 'entryId')
    await expectRefusal(database, () => markLesson(database, entry.id, '  '), 'lesson')
  })
})

describe('questions', () => {
  const ofLetter = async (letter: string) =>
    (await readPrompts(database)).filter((prompt) => prompt.letter === letter)

  it('of the program are there before anything is stored', async () => {
    expect(await readPrompts(database)).toEqual(overlayPrompts([]))
  })

  it('can be changed and brought back', async () => {
    const [first] = await ofLetter('learn')
    unwrap(await savePrompt(database, first?.id ?? '', { text: 'Mine?' }))
    expect((await ofLetter('learn'))[0]).toMatchObject({ text: 'Mine?', origin: 'changed' })
    unwrap(await resetPrompt(database, first?.id ?? ''))
    expect((await ofLetter('learn'))[0]).toMatchObject({ text: first?.text, origin: 'program' })
  })

  it('can be retired and asked again', async () => {
    const [first] = await ofLetter('learn')
    unwrap(await setPromptRetired(database, first?.id ?? '', true))
    expect((await ofLetter('learn'))[0]?.retired).toBe(true)
    unwrap(await setPromptRetired(database, first?.id ?? '', false))
    expect((await ofLetter('learn'))[0]?.retired).toBe(false)
  })

  it('of the person come behind the others, and can be deleted', async () => {
    const added = unwrap(
      await addPrompt(database, { letter: 'execute', text: ' And then? ', template: '' }),
    )
    expect((await ofLetter('execute')).at(-1)).toMatchObject({ text: 'And then?', origin: 'own' })
    unwrap(await deletePrompt(database, added.id))
    expect((await ofLetter('execute')).some(({ id }) => id === added.id)).toBe(false)
    await expectRefusal(database, () => deletePrompt(database, 'execute/stuck'), 'id')
  })

  it('can be put in any order, however often', async () => {
    const [first, second] = await ofLetter('reflect')
    for (let turn = 0; turn < 120; turn++) {
      const before = await ofLetter('reflect')
      unwrap(await movePrompt(database, before[2]?.id ?? '', before[1]?.id ?? ''))
      const after = await ofLetter('reflect')
      expect(after.map(({ id }) => id).slice(0, 3)).toEqual([
        before[0]?.id,
        before[2]?.id,
        before[1]?.id,
      ])
    }
    unwrap(await movePrompt(database, first?.id ?? '', null))
    expect((await ofLetter('reflect')).at(-1)?.id).toBe(first?.id)
    await expectRefusal(
      database,
      () => movePrompt(database, second?.id ?? '', 'learn/taught-by'),
      'before',
    )
  })

  it('are picked by the days their letters were last written about, today left out', async () => {
    await put(
      anEntry({ day: '2026-11-10' as Day, letters: ['learn'] }),
      anEntry({ day: '2026-11-12' as Day, letters: ['learn', 'reflect'] }),
      anEntry({ day: DAY, letters: ['reflect', 'execute'] }),
      anEntry({ day: '2026-11-20' as Day, letters: ['learn'], ...trashed }),
    )
    expect(await readLetterDays(database, DAY)).toEqual({
      learn: '2026-11-12',
      reflect: '2026-11-12',
    })
  })
})

describe('the weekly review', () => {
  const FRIDAY = '2026-11-20' as Day
  const PAST = { from: '2026-11-14' as Day, to: FRIDAY }
  const LINES = { well: 'The demo.', hard: '', next: ' Ask Ines. ' }

  it('is not due for an empty journal', async () => {
    expect((await readReviewStanding(database, FRIDAY, MONDAY)).isDue).toBe(false)
  })

  it('is due from its day on, until it is made', async () => {
    await putOne({ day: '2026-11-16' as Day })
    expect(await readReviewStanding(database, DAY, MONDAY)).toMatchObject({
      week: PAST,
      isDue: true,
      review: null,
      before: null,
    })
    const review = unwrap(await finishReview(database, FRIDAY, LINES))
    expect(review).toMatchObject({ kind: 'review', day: FRIDAY, letters: ['reflect'] })
    expect(review.text).toBe('### What went well\n\nThe demo.\n\n### What comes next\n\nAsk Ines.')
    const after = await readReviewStanding(database, DAY, MONDAY)
    expect(after).toMatchObject({ week: { from: '2026-11-21', to: '2026-11-27' }, isDue: false })
    expect(after.before).toEqual({ week: PAST, review })
    expect((await readReviewStanding(database, FRIDAY, MONDAY)).review?.id).toBe(review.id)
  })

  it('marks its week also when nothing was written in it', async () => {
    const empty = { well: '', hard: '', next: '' }
    const review = unwrap(await finishReview(database, FRIDAY, empty))
    expect(review.text).toBe('I looked back at the week.')
  })

  it('goes through the entries of its week in their order, former reviews left out', async () => {
    const [second, first] = await put(
      anEntry({ day: '2026-11-17' as Day }),
      anEntry({ day: '2026-11-14' as Day }),
      anEntry({ day: '2026-11-13' as Day }),
      anEntry({ day: '2026-11-15' as Day, ...trashed }),
    )
    unwrap(await finishReview(database, FRIDAY, LINES))
    const { entries, hasMore } = await readEntriesOfWeek(database, PAST, 50)
    expect(entries.map(({ id }) => id)).toEqual([first?.id, second?.id])
    expect(hasMore).toBe(false)
    expect((await readEntriesOfWeek(database, PAST, 1)).hasMore).toBe(true)
  })

  it('stars an entry', async () => {
    const entry = await putOne()
    expect(unwrap(await starEntry(database, entry.id, true)).starred).toBe(true)
  })

  it('keeps what was begun until it is ended', () => {
    const draft = { weekEnds: FRIDAY, step: 2, lines: LINES }
    keepReviewDraft(database.name, draft)
    expect(readReviewDraft(database.name)).toEqual(draft)
    forgetReviewDraft(database.name)
    expect(readReviewDraft(database.name)).toBeNull()
  })
})
