import { beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { chooseGoal } from '../../src/renderer/data/goal-repository.ts'
import { newId } from '../../src/renderer/data/ids.ts'
import {
  applySchedule,
  setMilestoneDates,
  unpinMilestone,
} from '../../src/renderer/data/milestone-dates.ts'
import {
  addMilestone,
  moveMilestone,
  saveMilestone,
  setDependencies,
} from '../../src/renderer/data/milestone-repository.ts'
import { dropMilestone } from '../../src/renderer/data/milestone-states.ts'
import { readMilestone, readMilestones } from '../../src/renderer/data/read-milestones.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../support/browser/databases.ts'
import { aGoalIn, expectRefusal, putMilestones, stored } from '../support/browser/roadmap.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
let goalId: string
beforeEach(async () => {
  database = await openAsWriter()
  goalId = await aGoalIn(database)
})

const JUNE = '2026-06-01' as Day
const JULY = '2026-07-01' as Day
const AUGUST = '2026-08-01' as Day
const CIRCLE = 'no circle: “A” would wait for “B”, which waits for “A”'

async function titles(): Promise<string[]> {
  return (await readMilestones(database, goalId)).map(({ title }) => title)
}

function put(...milestones: Parameters<typeof putMilestones>[2][number][]) {
  return putMilestones(database, goalId, milestones)
}

/** Three milestones A, B and C. */
async function abc() {
  const [a, b, c] = await put({ title: 'A' }, { title: 'B' }, { title: 'C' })
  return [a?.id ?? '', b?.id ?? '', c?.id ?? ''] as const
}

describe('a milestone of the person’s own', () => {
  it('needs no more than a title', async () => {
    const added = unwrap(await addMilestone(database, goalId, { title: 'Give a talk' }))
    expect(added).toMatchObject({
      goalId,
      title: 'Give a talk',
      section: 'competency_development_plan',
      weeks: 2,
      competencies: [],
      state: 'planned',
      origin: { kind: 'own', key: null },
      edited: false,
      pinned: false,
    })
    expect(await readMilestone(database, added.id)).toEqual(added)
  })

  it('comes last in the order', async () => {
    await abc()
    await addMilestone(database, goalId, { title: 'Last' })
    expect(await titles()).toEqual(['A', 'B', 'C', 'Last'])
  })

  it('is held in place by dates given with it', async () => {
    const added = unwrap(await addMilestone(database, goalId, { title: 'Talk', due: JUNE }))
    expect(added).toMatchObject({ due: JUNE, pinned: true })
  })

  it.each([
    ['title', { title: '' }],
    ['title', { title: 'two\nlines' }],
    ['weeks', { title: 'Talk', weeks: 0 }],
    ['competencies.0', { title: 'Talk', competencies: ['charm'] }],
    ['due', { title: 'Talk', start: JULY, due: JUNE }],
    ['state', { title: 'Talk', state: 'done' }],
  ])('is refused with a wrong %s', async (field, form) => {
    await expectRefusal(database, () => addMilestone(database, goalId, form as never), field)
  })

  it('is refused for a goal that nobody chose', async () => {
    const add = () => addMilestone(database, newId(), { title: 'Talk' })
    await expectRefusal(database, add, 'goalId', 'a goal chosen first')
  })
})

describe('editing', () => {
  it.each([
    { section: 'network_and_visibility_plan' },
    { title: 'Another' },
    { outcome: 'Another' },
    { competencies: ['influence'] },
    { challenge: 'high_stakes' },
    { weeks: 6 },
    { cue: 'Another' },
    { proof: 'Another' },
  ] as const)('%o makes it the person’s', async (patch) => {
    const [a] = await abc()
    const saved = unwrap(await saveMilestone(database, a, patch as never))
    expect(saved).toMatchObject({ ...patch, edited: true, pinned: false })
  })

  it('stays the plan’s where nothing is really different', async () => {
    const [a] = await abc()
    const { title, competencies, weeks, start } = await stored(database, a)
    const changes = await database.changes.count()
    const same = { title, competencies: [...competencies], weeks, start }
    expect(unwrap(await saveMilestone(database, a, same))).toMatchObject({ edited: false })
    expect(await database.changes.count()).toBe(changes)
  })

  it('notes leaves it the plan’s, written in', async () => {
    const [a] = await abc()
    const saved = unwrap(await saveMilestone(database, a, { notes: 'Ask Mira' }))
    expect(saved).toMatchObject({ notes: 'Ask Mira', edited: false })
  })

  it('a date holds it in place until the dates are taken away', async () => {
    const [a] = await abc()
    expect(unwrap(await saveMilestone(database, a, { start: JUNE }))).toMatchObject({
      pinned: true,
      edited: false,
    })
    expect(unwrap(await saveMilestone(database, a, { start: null }))).toMatchObject({
      pinned: false,
    })
  })

  it('refuses a due day before the start, whichever of the two comes', async () => {
    const [a] = await abc()
    const expected = 'a day on or after the start'
    unwrap(await saveMilestone(database, a, { start: JULY }))
    await expectRefusal(database, () => saveMilestone(database, a, { due: JUNE }), 'due', expected)
    unwrap(await saveMilestone(database, a, { due: JULY }))
    const late = () => saveMilestone(database, a, { start: AUGUST })
    await expectRefusal(database, late, 'due', expected)
  })

  it('refuses what is not in the form, and a milestone that is not there', async () => {
    const [a] = await abc()
    const rank = () => saveMilestone(database, a, { rank: 5 } as never)
    await expectRefusal(database, rank, 'rank')
    const missing = () => saveMilestone(database, newId(), { title: 'Ghost' })
    await expectRefusal(database, missing, 'id', 'the id of a milestone')
    await expectRefusal(database, () => saveMilestone(database, {} as never, {}), 'id')
  })
})

describe('dependencies', () => {
  it('are stored, and taken away again', async () => {
    const [a, b, c] = await abc()
    expect(unwrap(await setDependencies(database, c, [a, b])).dependsOn).toEqual([a, b])
    expect(unwrap(await setDependencies(database, c, [])).dependsOn).toEqual([])
  })

  it('refuse a circle, naming the titles it would lead through', async () => {
    const [a, b, c] = await abc()
    unwrap(await setDependencies(database, b, [a]))
    await expectRefusal(database, () => setDependencies(database, a, [b]), 'dependsOn', CIRCLE)
    unwrap(await setDependencies(database, c, [b]))
    const long = 'no circle: “A” would wait for “C”, which waits for “B”, which waits for “A”'
    await expectRefusal(database, () => setDependencies(database, a, [c]), 'dependsOn', long)
  })

  it('refuse a circle through a dropped milestone, since it may be restored', async () => {
    const [a, b] = await abc()
    unwrap(await setDependencies(database, b, [a]))
    unwrap(await dropMilestone(database, b))
    await expectRefusal(database, () => setDependencies(database, a, [b]), 'dependsOn', CIRCLE)
  })

  it('refuse the milestone itself', async () => {
    const [a] = await abc()
    const expected = 'no circle: “A” would wait for itself'
    await expectRefusal(database, () => setDependencies(database, a, [a]), 'dependsOn', expected)
  })

  it('refuse milestones of another goal and those that are not there', async () => {
    const [a] = await abc()
    const other = { path: 'architect', organization: 'startup' } as const
    const elsewhere = unwrap(await chooseGoal(database, other))
    await aGoalIn(database)
    const far = unwrap(await addMilestone(database, elsewhere.id, { title: 'Far' }))
    const expected = 'milestones of the same goal'
    for (const id of [far.id, newId(), 'unknown']) {
      await expectRefusal(database, () => setDependencies(database, a, [id]), 'dependsOn', expected)
    }
    await expectRefusal(database, () => setDependencies(database, a, [5] as never), 'dependsOn.0')
  })

  it('refuse one that is named twice', async () => {
    const [a, b] = await abc()
    await expectRefusal(database, () => setDependencies(database, b, [a, a]), 'dependsOn')
  })
})

describe('moving in the order', () => {
  it.each([
    ['to the front', 2, 0, ['C', 'A', 'B']],
    ['between two', 0, 2, ['B', 'A', 'C']],
    ['to the end', 0, null, ['B', 'C', 'A']],
    ['to where it is', 1, 2, ['A', 'B', 'C']],
    ['before itself', 1, 1, ['A', 'B', 'C']],
  ])('%s touches no other milestone', async (_where, from, before, order) => {
    const ids = await abc()
    const changes = await database.changes.count()
    const place = { before: before === null ? null : (ids[before] ?? null) }
    unwrap(await moveMilestone(database, ids[from] ?? '', place))
    expect(await titles()).toEqual(order)
    const change = await database.changes.get(changes + 1)
    expect(change?.steps.map(({ id }) => id) ?? []).toEqual(change ? [ids[from]] : [])
  })

  it('numbers all anew once there is no number left in between, and keeps the order', async () => {
    const ids = [...(await abc())]
    let [, middle, last] = ids
    for (let turn = 0; turn < 120; turn++) {
      unwrap(await moveMilestone(database, last ?? '', { before: middle ?? '' }))
      ;[middle, last] = [last, middle]
      expect((await titles())[0]).toBe('A')
    }
    const ranks = (await readMilestones(database, goalId)).map(({ rank }) => rank)
    expect(new Set(ranks).size).toBe(3)
    expect(await titles()).toEqual(['A', 'B', 'C'])
  })

  it('into another section is an edit', async () => {
    const [a] = await abc()
    const section = 'network_and_visibility_plan'
    const moved = unwrap(await moveMilestone(database, a, { before: null, section }))
    expect(moved).toMatchObject({ section, edited: true })
    const [, b] = await readMilestones(database, goalId)
    expect(unwrap(await moveMilestone(database, b?.id ?? '', { before: a }))).toMatchObject({
      edited: false,
    })
  })

  it('is refused before what is not of that goal, or into no section', async () => {
    const [a] = await abc()
    await expectRefusal(database, () => moveMilestone(database, a, { before: newId() }), 'before')
    const nowhere = { before: null, section: 'cellar' as never }
    await expectRefusal(database, () => moveMilestone(database, a, nowhere), 'section')
  })
})

describe('dates', () => {
  it('set by hand hold the milestone and move others along', async () => {
    const [a, b] = await abc()
    const moves = [{ id: b, start: JULY, due: AUGUST }]
    const dated = await setMilestoneDates(database, a, { start: JUNE, due: JULY }, moves)
    expect(unwrap(dated)).toMatchObject({ start: JUNE, due: JULY, pinned: true, edited: false })
    expect(await stored(database, b)).toMatchObject({ start: JULY, due: AUGUST, pinned: false })
  })

  it('of a schedule leave alone what is held in place, done or dropped', async () => {
    const held = [{ pinned: true }, { state: 'done', doneOn: JUNE }, { state: 'dropped' }] as const
    const rows = await put(...held, { title: 'Free' })
    const moves = rows.map(({ id }) => ({ id, start: JUNE, due: JULY }))
    const moved = unwrap(await applySchedule(database, moves))
    expect(moved.map(({ title }) => title)).toEqual(['Free'])
    expect((await readMilestones(database, goalId)).map(({ start }) => start)).toEqual([
      null,
      null,
      null,
      JUNE,
    ])
  })

  it('can be left to the schedule again', async () => {
    const [row] = await put({ pinned: true, start: JUNE, due: JULY })
    const freed = unwrap(await unpinMilestone(database, row?.id ?? ''))
    expect(freed).toMatchObject({ pinned: false, start: JUNE, due: JULY })
  })

  it('that do not fit are refused as a whole', async () => {
    const [a, b] = await abc()
    const wrong = { start: JULY, due: JUNE }
    await expectRefusal(database, () => setMilestoneDates(database, a, wrong, []), 'due')
    const right = { start: JUNE, due: JULY }
    const along = () => setMilestoneDates(database, a, right, [{ id: b, ...wrong }])
    await expectRefusal(database, along, 'due')
    const ghost = () => applySchedule(database, [{ id: newId(), ...right }])
    await expectRefusal(database, ghost, 'moves')
    const noDay = { start: '2026-02-30' as Day, due: null }
    await expectRefusal(database, () => setMilestoneDates(database, a, noDay, []), 'start')
  })
})
