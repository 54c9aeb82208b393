import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Evidence } from '#shared/records/evidence.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { readEvidenceFacts } from '../../../src/renderer/data/evidence/evidence-facts.ts'
import { readEvidence } from '../../../src/renderer/data/evidence/evidence-records.ts'
import {
  addEvidence,
  addEvidenceOfMilestone,
  deleteEvidence,
  linkMilestone,
  saveEvidence,
  unlinkMilestone,
} from '../../../src/renderer/data/evidence/evidence-repository.ts'
import {
  NO_FILTER,
  readEvidenceOf,
  readEvidencePage,
} from '../../../src/renderer/data/evidence/read-evidence.ts'
import { restoreFromTrash } from '../../../src/renderer/data/history/trash.ts'
import { undo } from '../../../src/renderer/data/history/undo.ts'
import { newId } from '../../../src/renderer/data/ids.ts'
import { saveSettings } from '../../../src/renderer/data/settings-repository.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { aGoalIn, expectRefusal, putMilestones, stored } from '../../support/browser/roadmap.ts'
import { anEvidence } from '../../support/builders/an-evidence.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
beforeEach(async () => {
  database = await openAsWriter()
})

const MARCH = '2026-03-02' as Day
const APRIL = '2026-04-02' as Day

async function add(evidence: Partial<Evidence> = {}): Promise<Evidence> {
  const { id, createdAt, updatedAt, deletedAt, ...form } = anEvidence(evidence)
  return unwrap(await addEvidence(database, form))
}

async function aMilestoneIn(): Promise<string> {
  const [milestone] = await putMilestones(database, await aGoalIn(database), [{ title: 'Talk' }])
  return milestone?.id ?? ''
}

async function titles(filter = NO_FILTER, limit = 50): Promise<(string | undefined)[]> {
  const { rows } = await readEvidencePage(database, filter, limit)
  return rows.map(({ evidence }) => evidence?.title)
}

describe('a piece of evidence', () => {
  it('needs no more than a title and a day', async () => {
    const added = unwrap(await addEvidence(database, { title: 'Gave a talk', day: MARCH }))
    expect(added).toMatchObject({ scope: 'own_work', source: 'own_account', competencies: [] })
    expect(await readEvidence(database, added.id)).toEqual(added)
  })

  it.each([
    ['title', { title: '' }],
    ['day', { day: '2026-02-30' as Day }],
    ['links.0.address', { links: [{ label: '', address: 'file:///etc/passwd' }] }],
    [
      'competencies',
      { competencies: [1, 3].map((strength) => ({ subject: 'influence', strength })) },
    ],
  ])('is refused where its %s does not fit', async (field, wrong) => {
    const form = { title: 'A', day: MARCH, ...wrong } as Parameters<typeof addEvidence>[1]
    await expectRefusal(database, () => addEvidence(database, form), field)
  })

  it('keeps what a patch does not name', async () => {
    const { id } = await add({ title: 'A', story: 'Once' })
    unwrap(await saveEvidence(database, id, { title: 'B' }))
    expect(await readEvidence(database, id)).toMatchObject({ title: 'B', story: 'Once' })
  })

  it('is taken back as one step together with its links', async () => {
    const milestone = await aMilestoneIn()
    unwrap(await addEvidence(database, { title: 'A', day: MARCH, milestones: [milestone] }))
    expect((await stored(database, milestone)).evidence).toHaveLength(1)
    await undo(database)
    expect((await stored(database, milestone)).evidence).toEqual([])
    expect(await titles()).toEqual([])
  })
})

describe('the milestones that a piece shows', () => {
  it('make one in a step, with what they say', async () => {
    const goal = await aGoalIn(database)
    const [milestone] = await putMilestones(database, goal, [
      { title: 'Talk', competencies: ['influence'], shownBy: 'Forty came.' },
    ])
    const { id } = milestone ?? { id: '' }
    const made = unwrap(await addEvidenceOfMilestone(database, id, MARCH))
    expect(made).toMatchObject({
      title: 'Talk',
      day: MARCH,
      story: 'Forty came.',
      competencies: [{ subject: 'influence', strength: 2 }],
    })
    expect((await stored(database, id)).evidence).toEqual([made.id])
    await undo(database)
    expect((await stored(database, id)).evidence).toEqual([])
    expect(await titles()).toEqual([])
  })

  it('hold the link, once however often it is made', async () => {
    const [milestone, { id }] = [await aMilestoneIn(), await add()]
    for (const _ of [1, 2]) unwrap(await linkMilestone(database, id, milestone))
    expect((await stored(database, milestone)).evidence).toEqual([id])
    unwrap(await unlinkMilestone(database, id, milestone))
    expect((await stored(database, milestone)).evidence).toEqual([])
  })

  it('keep it while the piece lies in the trash', async () => {
    const [milestone, { id }] = [await aMilestoneIn(), await add()]
    unwrap(await linkMilestone(database, id, milestone))
    unwrap(await deleteEvidence(database, id))
    expect(await readEvidenceOf(database, { milestoneId: milestone })).toEqual([])
    expect((await stored(database, milestone)).evidence).toEqual([id])
    unwrap(await restoreFromTrash(database, 'evidence', id))
    expect(await readEvidenceOf(database, { milestoneId: milestone })).toHaveLength(1)
  })

  it('cannot be linked to a piece in the trash', async () => {
    const [milestone, { id }] = [await aMilestoneIn(), await add()]
    unwrap(await deleteEvidence(database, id))
    await expectRefusal(database, () => linkMilestone(database, id, milestone), 'id')
  })
})

describe('what evidence belongs to', () => {
  it('finds it by entry, session, person and competency', async () => {
    const [entry, session, person] = [newId(), newId(), newId()]
    const { id } = await add({ entries: [entry], sessions: [session], seenBy: [person] })
    await add({ competencies: [] })
    for (const place of [
      { entryId: entry },
      { sessionId: session },
      { personId: person },
      { subject: 'influence' as const },
    ]) {
      expect((await readEvidenceOf(database, place)).map((piece) => piece.id)).toEqual([id])
    }
  })
})

describe('the list of evidence', () => {
  it('is newest first by day, of one day the last that was added', async () => {
    await add({ title: 'Middle', day: MARCH })
    await add({ title: 'New', day: APRIL })
    await add({ title: 'Old', day: '2020-01-01' as Day })
    await add({ title: 'Later that day', day: MARCH })
    expect(await titles()).toEqual(['New', 'Later that day', 'Middle', 'Old'])
    expect(await titles(NO_FILTER, 1)).toEqual(['New'])
  })

  it('lets through what fits every part of the filter', async () => {
    await add({ title: 'Fits', day: MARCH, scope: 'team', source: 'testimony' })
    await add({ title: 'Other scope', day: MARCH, scope: 'industry', source: 'testimony' })
    await add({ title: 'Other day', day: APRIL, scope: 'team', source: 'testimony' })
    const filter = { ...NO_FILTER, scope: 'team', source: 'testimony' } as const
    expect(await titles({ ...filter, from: MARCH, until: MARCH })).toEqual(['Fits'])
    expect(await titles({ ...filter, subject: 'execution' })).toEqual([])
  })

  it('has a line for a piece that the browser cannot read', async () => {
    const [bad] = [
      await add({ title: 'Bad', day: APRIL }),
      await add({ title: 'Good', day: MARCH }),
    ]
    const fail = () => Promise.reject(new DOMException('', 'UnknownError')) as never
    const get = database.evidence.get.bind(database.evidence)
    vi.spyOn(database.evidence, 'where').mockImplementation(fail)
    vi.spyOn(database.evidence, 'bulkGet').mockImplementation(fail)
    vi.spyOn(database.evidence, 'get').mockImplementation(((id: string) =>
      id === bad.id ? fail() : get(id)) as never)
    const page = await readEvidencePage(database, NO_FILTER, 50)
    expect(page.rows.map(({ id, day, evidence }) => evidence?.title ?? [id, day])).toEqual([
      [bad.id, APRIL],
      'Good',
    ])
    expect(page.total).toBe(2)
  })
})

describe('what counting needs of evidence', () => {
  it('is the same object until a piece changes', async () => {
    const { id } = await add()
    const first = await readEvidenceFacts(database)
    unwrap(await saveSettings(database, { theme: 'dark' }))
    expect(await readEvidenceFacts(database)).toBe(first)
    unwrap(await saveEvidence(database, id, { scope: 'industry' }))
    expect((await readEvidenceFacts(database)).pieces).toMatchObject([{ id, scope: 'industry' }])
  })

  it('carries no words', async () => {
    await add({ title: 'Secret', story: 'Secret', impact: 'Secret' })
    expect(JSON.stringify(await readEvidenceFacts(database))).not.toContain('Secret')
  })

  it('reads all rows once, and then only those that changed', async () => {
    const { id } = await add()
    await add()
    await readEvidenceFacts(database)
    const whole = vi.spyOn(database.evidence, 'where')
    const some = vi.spyOn(database.evidence, 'bulkGet')
    unwrap(await saveEvidence(database, id, { scope: 'industry' }))
    await readEvidenceFacts(database)
    expect(whole).not.toHaveBeenCalled()
    expect(some.mock.calls).toEqual([[[id]]])
  })

  it('goes and comes with the trash, with undo, and with many changes at once', async () => {
    const { id } = await add()
    const count = async () => (await readEvidenceFacts(database)).pieces.length
    expect(await count()).toBe(1)
    unwrap(await deleteEvidence(database, id))
    expect(await count()).toBe(0)
    unwrap(await restoreFromTrash(database, 'evidence', id))
    expect(await count()).toBe(1)
    await undo(database)
    expect(await count()).toBe(0)
    for (let at = 0; at < 60; at++) await add()
    expect(await count()).toBe(60)
  })
})
