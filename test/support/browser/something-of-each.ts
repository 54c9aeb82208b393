import { newLesson } from '#shared/journal/lessons.ts'
import type { Day } from '#shared/units/day.ts'
import { addAction } from '../../../src/renderer/data/actions/action-repository.ts'
import { addAgreement } from '../../../src/renderer/data/agreements/agreement-repository.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { addEntry } from '../../../src/renderer/data/entries/entry-repository.ts'
import { addEvidence } from '../../../src/renderer/data/evidence/evidence-repository.ts'
import { addPerson } from '../../../src/renderer/data/people/person-repository.ts'
import { addSession } from '../../../src/renderer/data/sessions/session-repository.ts'
import { unwrap } from './databases.ts'
import { aGoalIn, putMilestones } from './roadmap.ts'

const DAY = '2026-02-20' as Day

/** A goal with a milestone, somebody with an agreement and two talks, something written, shown and to be done. */
export async function putSomethingOfEach(database: CairnDatabase): Promise<void> {
  const [milestone] = await putMilestones(database, await aGoalIn(database), [{ title: 'Decide' }])
  const { id: personId } = unwrap(await addPerson(database, { name: 'Rosa' }))
  unwrap(await addAgreement(database, { personId, role: 'mentor', startedOn: DAY }))
  unwrap(await addSession(database, { personId, day: DAY, state: 'held' }))
  unwrap(await addSession(database, { personId, day: '2026-03-20' as Day }))
  unwrap(await addAction(database, { text: 'Send the draft', ownerId: personId }))
  const lesson = newLesson('Ask first', DAY, DAY)

  const { id } = unwrap(
    await addEntry(database, { people: [personId], day: DAY, text: 'Done', lesson }),
  )
  const milestones = [milestone?.id ?? '']
  unwrap(await addEvidence(database, { title: 'Shown', day: DAY, entries: [id], milestones }))
}
