import * as fc from 'fast-check'
import type { Capture } from '#shared/capture/read-capture.ts'
import { PROGRAM_PROMPTS } from '#shared/journal/program-prompts.ts'
import type { RecordTable } from '#shared/records/change.ts'
import type { Day } from '#shared/units/day.ts'
import {
  addAttachment,
  removeAttachment,
  restoreAttachment,
} from '../../../src/renderer/data/attachments/attachment-repository.ts'
import { storeCapture } from '../../../src/renderer/data/capture/store-capture.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import {
  addEntry,
  deleteEntry,
  removeEmptyEntry,
  saveEntry,
} from '../../../src/renderer/data/entries/entry-repository.ts'
import {
  addEvidence,
  addEvidenceOfMilestone,
  deleteEvidence,
  linkMilestone,
  saveEvidence,
  unlinkMilestone,
} from '../../../src/renderer/data/evidence/evidence-repository.ts'
import {
  addLessonThought,
  letLessonGo,
  markLesson,
  seeLesson,
  unmarkLesson,
  wakeLesson,
} from '../../../src/renderer/data/journal-days/lesson-repository.ts'
import {
  finishReview,
  starEntry,
} from '../../../src/renderer/data/journal-days/review-repository.ts'
import {
  addPrompt,
  deletePrompt,
  movePrompt,
  readPrompts,
  resetPrompt,
  savePrompt,
  setPromptRetired,
} from '../../../src/renderer/data/prompts/prompt-repository.ts'
import { type AnyRun, command, idIn, place } from './any-command.ts'

const day = fc.constantFrom<Day>(...(['2026-02-27', '2026-03-06'] as Day[]))
const text = fc.constantFrom('', 'a', 'two words')
const letter = fc.constantFrom('learn' as const, 'reflect' as const)
const owner = fc.constantFrom(...(['entries', 'evidence', 'sessions', 'artifacts'] as const))

/** A command of the journal, its files, questions, lessons and reviews, the portfolio, or a captured line. */
export const anyJournalCommand = fc.oneof(
  command('addEntry', fc.record({ day, text, person: place }), async (to, { person, ...entry }) => {
    const id = await idIn(to, 'people', person)
    return addEntry(to, { ...entry, competencies: ['influence'], people: id === '' ? [] : [id] })
  }),
  command(
    'saveEntry',
    fc.record({ place, text, mood: fc.option(fc.nat({ max: 6 })) }),
    (to, input) =>
      withId(to, 'entries', input.place, (id) => {
        return saveEntry(to, id, { text: input.text, mood: input.mood })
      }),
  ),
  onRow('deleteEntry', 'entries', deleteEntry),
  onRow('removeEmptyEntry', 'entries', removeEmptyEntry),
  command('starEntry', fc.record({ place, starred: fc.boolean() }), (to, input) =>
    withId(to, 'entries', input.place, (id) => starEntry(to, id, input.starred)),
  ),
  command('finishReview', fc.record({ day, well: text }), (to, input) =>
    finishReview(to, input.day, { well: input.well, hard: '', next: 'Go on' }),
  ),
  command('addAttachment', fc.record({ owner, place, words: fc.nat({ max: 2 }) }), (to, input) =>
    withId(to, input.owner, input.place, (id) =>
      addAttachment(to, { table: input.owner, id }, new File([`Note ${input.words}`], 'note.txt')),
    ),
  ),
  onRow('removeAttachment', 'attachments', removeAttachment),
  command('restoreAttachment', place, async (to, at) =>
    restoreAttachment(to, await idIn(to, 'attachments', at, 'trashed')),
  ),
  command('markLesson', fc.record({ place, text }), (to, input) =>
    withId(to, 'entries', input.place, (id) => markLesson(to, id, input.text)),
  ),
  onRow('unmarkLesson', 'entries', unmarkLesson),
  onRow('seeLesson', 'entries', seeLesson),
  onRow('letLessonGo', 'entries', letLessonGo),
  onRow('wakeLesson', 'entries', wakeLesson),
  command('addLessonThought', fc.record({ place, text }), (to, input) =>
    withId(to, 'entries', input.place, (id) => addLessonThought(to, id, input.text)),
  ),
  command('addPrompt', fc.record({ letter, text }), (to, words) =>
    addPrompt(to, { ...words, template: '' }),
  ),
  command('savePrompt', fc.record({ place, letter, text }), (to, { place: at, ...words }) =>
    withPrompt(to, at, (id) => savePrompt(to, id, words)),
  ),
  command('resetPrompt', place, (to, at) => withPrompt(to, at, (id) => resetPrompt(to, id))),
  command('setPromptRetired', fc.record({ place, retired: fc.boolean() }), (to, input) =>
    withPrompt(to, input.place, (id) => setPromptRetired(to, id, input.retired)),
  ),
  command('movePrompt', fc.record({ place, before: fc.option(place) }), (to, input) =>
    withPrompt(to, input.place, async (id) => {
      if (input.before === null) return movePrompt(to, id, null)
      return withPrompt(to, input.before, (before) => movePrompt(to, id, before))
    }),
  ),
  command('deletePrompt', place, (to, at) => withPrompt(to, at, (id) => deletePrompt(to, id))),
  command(
    'addEvidence',
    fc.record({ place, milestone: fc.option(place), title: text, day }),
    async (to, { title, day: on, ...input }) => {
      const entry = await idIn(to, 'entries', input.place)
      const milestone = input.milestone && (await idIn(to, 'milestones', input.milestone))
      return addEvidence(to, {
        ...{ title, day: on, competencies: [{ subject: 'influence', strength: 2 }] },
        entries: entry === '' ? [] : [entry],
        milestones: milestone ? [milestone] : [],
      })
    },
  ),
  command('addEvidenceOfMilestone', fc.record({ place, day }), (to, input) =>
    withId(to, 'milestones', input.place, (id) => addEvidenceOfMilestone(to, id, input.day)),
  ),
  command('saveEvidence', fc.record({ place, story: text }), (to, { story, ...input }) =>
    withId(to, 'evidence', input.place, (id) => saveEvidence(to, id, { story })),
  ),
  onRow('deleteEvidence', 'evidence', deleteEvidence),
  command('linkMilestone', fc.record({ place, milestone: place }), (to, input) =>
    withLink(to, input, (evidence, milestone) => linkMilestone(to, evidence, milestone)),
  ),
  command('unlinkMilestone', fc.record({ place, milestone: place }), (to, input) =>
    withLink(to, input, (evidence, milestone) => unlinkMilestone(to, evidence, milestone)),
  ),
  command(
    'storeCapture',
    fc.record({
      kind: fc.constantFrom('entry' as const, 'action' as const, 'evidence' as const),
      text,
      day: fc.option(day),
      isTakenBack: fc.boolean(),
    }),
    async (to, { isTakenBack, ...line }) => {
      const capture: Capture = { ...line, subjects: ['influence'], people: [] }
      const stored = await storeCapture(to, capture)
      if (stored.ok && isTakenBack) await stored.value.takeBack()
    },
  ),
)

function onRow(
  name: string,
  table: RecordTable,
  run: (database: CairnDatabase, id: string) => Promise<unknown>,
) {
  return command(name, place, (to, at) => withId(to, table, at, (id) => run(to, id)))
}

async function withId(database: CairnDatabase, table: RecordTable, at: number, run: AnyRun) {
  return run(await idIn(database, table, at))
}

async function withPrompt(database: CairnDatabase, at: number, run: AnyRun) {
  const prompts = await readPrompts(database)
  // Those of the person come behind the many of the program, and would seldom be met.
  const few = [...PROGRAM_PROMPTS.slice(0, 2), ...prompts.filter(({ origin }) => origin === 'own')]
  return run(few[at % few.length]?.id ?? '')
}

async function withLink(
  database: CairnDatabase,
  input: { readonly place: number; readonly milestone: number },
  run: (evidence: string, milestone: string) => Promise<unknown>,
) {
  const evidence = await idIn(database, 'evidence', input.place)
  return run(evidence, await idIn(database, 'milestones', input.milestone))
}
