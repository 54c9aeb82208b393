import { ok } from '#shared/result.ts'
import { addDays } from '#shared/units/day.ts'
import { addAction, closeAction } from '../actions/action-repository.ts'
import { addAgreement } from '../agreements/agreement-repository.ts'
import { addEntry } from '../entries/entry-repository.ts'
import { addEvidence } from '../evidence/evidence-repository.ts'
import { newId } from '../ids.ts'
import { markLesson } from '../journal-days/lesson-repository.ts'
import { addPerson } from '../people/person-repository.ts'
import type { SamplePlace, SampleStep } from '../sample-step.ts'
import { addSession } from '../sessions/session-repository.ts'
import { ACTIONS, ENTRIES, EVIDENCE, NEXT_SESSION, PEOPLE, SESSIONS } from './story.ts'

/** When the person began to write of others. Unit: days ago; before the first entry. */
const BEGUN = 172

/** People, talks with them, what was written, undertaken and shown in half a year. */
export function journalSteps(place: SamplePlace): SampleStep[] {
  const ids = new Map<string, string>()
  return [
    peopleStep(place, ids),
    agreementStep(place, ids),
    ...ENTRIES.map((entry) => entryStep(place, ids, entry)),
    ...SESSIONS.map((session) => sessionStep(place, ids, session)),
    nextSessionStep(place, ids),
    ...ACTIONS.map((action) => actionStep(place, ids, action)),
    ...EVIDENCE.map((evidence) => evidenceStep(place, ids, evidence)),
  ]
}

type Ids = ReadonlyMap<string, string>

/** Of somebody who was added before; anything else is a defect of the story. */
function idOf(ids: Ids, handle: string): string {
  const id = ids.get(handle)
  if (id === undefined) throw new Error(`The sample knows nobody called ${handle}`)
  return id
}

function peopleStep({ database, today }: SamplePlace, ids: Map<string, string>): SampleStep {
  return {
    day: addDays(today, -BEGUN),
    async run() {
      for (const { roles, ...person } of PEOPLE) {
        const added = await addPerson(database, { ...person, roles: [...roles] })
        if (!added.ok) return added
        ids.set(person.handle, added.value.id)
      }
      return ok(null)
    },
  }
}

function agreementStep({ database, today }: SamplePlace, ids: Ids): SampleStep {
  const startedOn = addDays(today, -BEGUN)
  return {
    day: startedOn,
    run: () =>
      addAgreement(database, {
        personId: idOf(ids, 'henrik'),
        role: 'mentor',
        startedOn,
        cadenceWeeks: 4,
        confidentiality: 'What is said of third people stays between us.',
        goals: [
          {
            id: newId(),
            text: 'Lead a decision across teams without the authority to make it',
            subject: 'influence',
            atStart: 4,
            atEnd: null,
          },
        ],
      }),
  }
}

function entryStep(
  { database, today }: SamplePlace,
  ids: Ids,
  { daysAgo, people, letters, competencies, lesson, ...entry }: (typeof ENTRIES)[number],
): SampleStep {
  const day = addDays(today, -daysAgo)
  return {
    day,
    async run() {
      const added = await addEntry(database, {
        ...entry,
        day,
        letters: [...letters],
        competencies: [...competencies],
        people: people.map((handle) => idOf(ids, handle)),
      })
      if (!added.ok || lesson === undefined) return added
      return markLesson(database, added.value.id, lesson)
    },
  }
}

function sessionStep(
  { database, today }: SamplePlace,
  ids: Ids,
  { daysAgo, person, points, help, ...session }: (typeof SESSIONS)[number],
): SampleStep {
  const day = addDays(today, -daysAgo)
  return {
    day,
    run: () =>
      addSession(database, {
        ...session,
        day,
        personId: idOf(ids, person),
        state: 'held',
        help: [...help],
        agenda: points.map((point) => ({ ...point, id: newId(), carriedFrom: null })),
      }),
  }
}

function nextSessionStep({ database, today }: SamplePlace, ids: Ids): SampleStep {
  const { person, inDays, time, point } = NEXT_SESSION
  return {
    day: today,
    run: () =>
      addSession(database, {
        personId: idOf(ids, person),
        day: addDays(today, inDays),
        time,
        agenda: [{ id: newId(), text: point, done: false, carriedFrom: null }],
      }),
  }
}

function actionStep(
  { database, today }: SamplePlace,
  ids: Ids,
  { text, due, owner, person, doneAgo }: (typeof ACTIONS)[number],
): SampleStep {
  return {
    day: today,
    async run() {
      const added = await addAction(database, {
        text,
        due: due === null ? null : addDays(today, due),
        ownerId: owner === null ? null : idOf(ids, owner),
        personId: person === null ? null : idOf(ids, person),
      })
      if (!added.ok || doneAgo === null) return added
      return closeAction(database, added.value.id, 'done', addDays(today, -doneAgo))
    },
  }
}

function evidenceStep(
  { database, today }: SamplePlace,
  ids: Ids,
  { daysAgo, seenBy, numbers, competencies, ...evidence }: (typeof EVIDENCE)[number],
): SampleStep {
  const day = addDays(today, -daysAgo)
  return {
    day,
    run: () =>
      addEvidence(database, {
        ...evidence,
        day,
        numbers: [...numbers],
        competencies: [...competencies],
        seenBy: seenBy.map((handle) => idOf(ids, handle)),
      }),
  }
}
