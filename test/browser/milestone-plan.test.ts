import { beforeEach, describe, expect, it } from 'vitest'
import type { GeneratedMilestone } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { newId } from '../../src/renderer/data/ids.ts'
import { type AcceptedPlan, acceptPlan } from '../../src/renderer/data/milestone-plan.ts'
import { splitMilestone } from '../../src/renderer/data/milestone-split.ts'
import { readMilestones } from '../../src/renderer/data/read-milestones.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../support/browser/databases.ts'
import { aGoalIn, expectRefusal, putMilestones, stored } from '../support/browser/roadmap.ts'
import { aGeneratedMilestone } from '../support/builders/a-milestone.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
let goalId: string
beforeEach(async () => {
  database = await openAsWriter()
  goalId = await aGoalIn(database)
})

const EMPTY: AcceptedPlan = { add: [], change: [], drop: [] }

function accept(plan: Partial<AcceptedPlan>) {
  return acceptPlan(database, goalId, { ...EMPTY, ...plan })
}

function plan(...parts: [key: string, overrides?: Partial<GeneratedMilestone>][]) {
  return parts.map(([key, overrides]) => aGeneratedMilestone(key, overrides))
}

async function read(): Promise<readonly Milestone[]> {
  return readMilestones(database, goalId)
}

describe('accepting a plan', () => {
  it('adds its milestones in their order behind those there are', async () => {
    await putMilestones(database, goalId, [{ title: 'Own' }])
    const outcome = unwrap(await accept({ add: plan(['b/1'], ['a/1'], ['c/1']) }))
    expect(outcome).toEqual({ added: 3, changed: 0, dropped: 0, kept: 0 })
    const rows = await read()
    expect(rows.map(({ title }) => title)).toEqual(['Own', 'b/1', 'a/1', 'c/1'])
    expect(rows[1]).toMatchObject({
      goalId,
      origin: { kind: 'plan', key: 'b/1' },
      state: 'planned',
      edited: false,
      pinned: false,
      notes: '',
    })
    expect(await database.changes.count()).toBe(3)
  })

  it('lets them wait for each other and for those there are, by key or by id', async () => {
    const origin = { kind: 'plan', key: 'old/1' } as const
    const [old, own] = await putMilestones(database, goalId, [{ origin }, { title: 'Own' }])
    const dependsOn = ['a/1', 'old/1', own?.id ?? '', 'nowhere/1']
    unwrap(await accept({ add: plan(['b/1', { dependsOn }], ['a/1']) }))
    const [, , second, first] = await read()
    expect(second?.dependsOn).toEqual([first?.id, old?.id, own?.id])
  })

  it('stores what is not wanted as let go of, so that it is known and can be restored', async () => {
    const add = plan(['a/1', { dependsOn: ['x/1'] }])
    const outcome = unwrap(await accept({ add, letGo: plan(['x/1'], ['a/1']) }))
    expect(outcome).toEqual({ added: 1, changed: 0, dropped: 0, kept: 0 })
    const rows = await read()
    expect(rows.map(({ title, state }) => [title, state])).toEqual([
      ['a/1', 'planned'],
      ['x/1', 'dropped'],
    ])
    expect(rows[0]?.dependsOn).toEqual([rows[1]?.id])
  })

  it('frees the key of what is no longer needed, so that it can be offered once it is needed again', async () => {
    unwrap(await accept({ add: plan(['a/1']) }))
    const [milestone] = await read()
    unwrap(await accept({ drop: [milestone?.id ?? ''] }))
    expect((await read())[0]).toMatchObject({ state: 'dropped', origin: { key: null } })
    expect(unwrap(await accept({ add: plan(['a/1']) })).added).toBe(1)
  })

  it('holds on to what stays as it is against the plan’s advice', async () => {
    unwrap(await accept({ add: plan(['a/1']) }))
    const [milestone] = await read()
    unwrap(await accept({ keep: [milestone?.id ?? ''] }))
    expect((await read())[0]).toMatchObject({ edited: true, title: 'a/1', state: 'planned' })
  })

  it('adds no key twice', async () => {
    unwrap(await accept({ add: plan(['a/1']) }))
    const outcome = unwrap(await accept({ add: plan(['a/1'], ['b/1'], ['b/1']) }))
    expect(outcome).toEqual({ added: 1, changed: 0, dropped: 0, kept: 2 })
    expect((await read()).map(({ title }) => title)).toEqual(['a/1', 'b/1'])
  })

  it('changes only the fields it names and leaves the milestone the plan’s', async () => {
    const [row] = await putMilestones(database, goalId, [{}])
    const milestone = aGeneratedMilestone('x', { title: 'New', weeks: 9, cue: 'New' })
    const id = row?.id ?? ''
    const outcome = unwrap(
      await accept({ change: [{ id, fields: ['title', 'weeks'], milestone }] }),
    )
    expect(outcome).toEqual({ added: 0, changed: 1, dropped: 0, kept: 0 })
    expect(await stored(database, id)).toMatchObject({
      title: 'New',
      weeks: 9,
      cue: row?.cue,
      edited: false,
    })
  })

  it('lets go of what is no longer needed', async () => {
    const [row] = await putMilestones(database, goalId, [{}])
    const outcome = unwrap(await accept({ drop: [row?.id ?? ''] }))
    expect(outcome).toEqual({ added: 0, changed: 0, dropped: 1, kept: 0 })
    expect(await read()).toMatchObject([{ state: 'dropped' }])
  })

  it.each<[string, Partial<Milestone>]>([
    ['edited', { edited: true }],
    ['ticked off', { state: 'done', doneOn: '2026-05-01' as Day }],
    ['written in', { notes: 'Ask Mira' }],
    ['written in when it was ticked, though the tick was taken back', { shownBy: 'The notes' }],
    ['dropped', { state: 'dropped' }],
    ['begun', { state: 'active', startedOn: '2026-05-01' as Day }],
    ['held in place', { pinned: true }],
    ['given evidence', { evidence: [newId()] }],
    ['laid there by the program', { origin: { kind: 'program', key: 'formal/x' } }],
    ['added by the person', { origin: { kind: 'own', key: null } }],
  ])('never touches what was %s', async (_how, theirs) => {
    const [row] = await putMilestones(database, goalId, [theirs])
    const id = row?.id ?? ''
    const milestone = aGeneratedMilestone('x', { title: 'New' })
    const change = [{ id, fields: ['title'] as const, milestone }]
    expect(unwrap(await accept({ change, drop: [id] }))).toMatchObject({ kept: 2 })
    expect(await read()).toEqual([row])
  })

  it('is refused as a whole where one part does not fit', async () => {
    const add = plan(['a/1'])
    const milestone = aGeneratedMilestone('x')
    const circle = plan(['b/1', { dependsOn: ['c/1'] }], ['c/1', { dependsOn: ['b/1'] }])
    const backwards = plan(['b/1', { start: '2026-07-01' as Day, due: '2026-06-01' as Day }])
    await expectRefusal(database, () => accept({ add, drop: [newId()] }), 'id')
    const change = [{ id: newId(), fields: [], milestone }]
    await expectRefusal(database, () => accept({ add, change }), 'id')
    await expectRefusal(database, () => accept({ add: [...add, ...circle] }), 'dependsOn')
    await expectRefusal(database, () => accept({ add: [...add, ...backwards] }), 'due')
    const empty = plan(['b/1', { title: '' }])
    await expectRefusal(database, () => accept({ add: [...add, ...empty] }), 'add.1.title')
    await expectRefusal(database, () => acceptPlan(database, newId(), EMPTY), 'goalId')
  })
})

describe('splitting', () => {
  const dates = { start: '2026-06-01' as Day, due: '2026-06-30' as Day }
  const parts = [
    { title: 'Draft', weeks: 2 },
    { title: 'Review', weeks: 1 },
    { title: 'Publish', weeks: 3 },
  ]

  it('chains the parts in place of the whole, in its place in the order', async () => {
    const [before, whole, after] = await putMilestones(database, goalId, [
      { title: 'Before' },
      { title: 'Whole' },
      { title: 'After' },
    ])
    const [id, waiting] = [whole?.id ?? '', after?.id ?? '']
    await putMilestones(database, goalId, [
      { ...whole, dependsOn: [before?.id ?? ''] },
      { ...after, dependsOn: [id], rank: after?.rank ?? 3 },
    ])
    const [first, second, third] = unwrap(await splitMilestone(database, id, parts))
    const rows = await read()
    expect(rows.map(({ title }) => title)).toEqual([
      'Before',
      'Draft',
      'Review',
      'Publish',
      'After',
    ])
    expect(first).toMatchObject({ id, edited: true, weeks: 2, dependsOn: [before?.id] })
    expect(second).toMatchObject({ dependsOn: [id], origin: { kind: 'split', key: null } })
    expect(third).toMatchObject({ dependsOn: [second?.id], edited: false, weeks: 3 })
    expect(await stored(database, waiting)).toMatchObject({ dependsOn: [third?.id] })
  })

  it('leaves what was written with the first part, and section and competencies with all', async () => {
    const [whole] = await putMilestones(database, goalId, [
      { notes: 'Ask Mira', challenge: 'high_stakes', competencies: ['influence'] },
    ])
    const rows = unwrap(await splitMilestone(database, whole?.id ?? '', parts))
    expect(rows.map(({ notes }) => notes)).toEqual(['Ask Mira', '', ''])
    expect(rows.map(({ challenge }) => challenge)).toEqual(['high_stakes', null, null])
    for (const { section, competencies } of rows) {
      expect([section, competencies]).toEqual([whole?.section, ['influence']])
    }
  })

  it('divides the days in proportion of the weeks', async () => {
    const [whole] = await putMilestones(database, goalId, [{ ...dates, pinned: true }])
    const rows = unwrap(await splitMilestone(database, whole?.id ?? '', parts))
    expect(rows.map(({ start, due, pinned }) => [start, due, pinned])).toEqual([
      ['2026-06-01', '2026-06-10', true],
      ['2026-06-11', '2026-06-15', true],
      ['2026-06-16', '2026-06-30', true],
    ])
  })

  it('gives every part at least a day, also where the days are fewer', async () => {
    const due = '2026-06-02' as Day
    const [whole] = await putMilestones(database, goalId, [{ ...dates, due }])
    const rows = unwrap(await splitMilestone(database, whole?.id ?? '', parts))
    for (const { start, due } of rows) {
      expect(start && due && start <= due).toBe(true)
      expect(due && due <= '2026-06-02').toBe(true)
    }
  })

  it('gives a lone date to the part it belongs to', async () => {
    const [whole] = await putMilestones(database, goalId, [{ due: dates.due }])
    const rows = unwrap(await splitMilestone(database, whole?.id ?? '', parts))
    expect(rows.map(({ start, due }) => [start, due])).toEqual([
      [null, null],
      [null, null],
      [null, dates.due],
    ])
  })

  it('leaves a part that was begun begun, and the others planned', async () => {
    const startedOn = dates.start
    const [whole] = await putMilestones(database, goalId, [{ state: 'active', startedOn }])
    const rows = unwrap(await splitMilestone(database, whole?.id ?? '', parts))
    expect(rows.map(({ state }) => state)).toEqual(['active', 'planned', 'planned'])
  })

  it('is refused for one part, for a wrong part, and for what is not open', async () => {
    const [open, done] = await putMilestones(database, goalId, [
      {},
      { state: 'done', doneOn: dates.due },
    ])
    const id = open?.id ?? ''
    const split = (...wrong: object[]) => splitMilestone(database, id, wrong as never)
    await expectRefusal(database, () => split(parts[0] ?? {}), 'parts', 'at least two parts')
    await expectRefusal(database, () => split({ title: '', weeks: 1 }, {}), 'parts.0.title')
    await expectRefusal(database, () => split({ title: 'A', weeks: 0 }, {}), 'parts.0.weeks')
    const closed = () => splitMilestone(database, done?.id ?? '', parts)
    await expectRefusal(database, closed, 'id', 'an open milestone')
    await expectRefusal(database, () => splitMilestone(database, newId(), parts), 'id')
  })
})
