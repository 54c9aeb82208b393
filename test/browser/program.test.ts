import { beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { newId } from '../../src/renderer/data/ids.ts'
import { saveMilestone } from '../../src/renderer/data/milestone-repository.ts'
import {
  dropMilestone,
  startMilestone,
  tickMilestone,
  untickMilestone,
} from '../../src/renderer/data/milestone-states.ts'
import {
  enrollProgram,
  leaveProgram,
  readEnrollment,
  saveProgramNote,
  setProgramPart,
} from '../../src/renderer/data/program-repository.ts'
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

const START = '2026-06-01' as Day
const DUE = '2026-06-14' as Day
const LATER = '2026-07-01' as Day
const FIRST = 'formal/leadership_foundations'
const SECOND = 'formal/leadership_project_assignment'
const MILESTONES = [
  aGeneratedMilestone(FIRST, { start: START, due: DUE }),
  aGeneratedMilestone(SECOND, { start: DUE, due: LATER, dependsOn: [FIRST] }),
]
const MODULE = {
  itemId: 'leadership_foundations',
  itemPartIds: ['leadership_foundations/1', 'leadership_foundations/2'],
} as const
const [PART_1, PART_2] = MODULE.itemPartIds
const LINE = 'All 2 parts of the module are ticked off in the program.'

async function enroll(parts: Partial<Parameters<typeof enrollProgram>[1]> = {}) {
  const enrolling = { startsOn: START, goalId, milestones: MILESTONES, ...parts }
  return unwrap(await enrollProgram(database, enrolling))
}

function setPart(partId: string, day: Day | null, place: object = MODULE) {
  return setProgramPart(database, partId, day, place as typeof MODULE)
}

async function read() {
  return readMilestones(database, goalId)
}

async function firstId(): Promise<string> {
  return (await read())[0]?.id ?? ''
}

describe('enrolling in the program', () => {
  it('lays its milestones on the roadmap, held in place', async () => {
    const enrollment = await enroll()
    expect(await readEnrollment(database)).toEqual(enrollment)
    const [first, second] = await read()
    expect(first).toMatchObject({
      origin: { kind: 'program', key: FIRST },
      start: START,
      due: DUE,
      pinned: true,
      edited: false,
    })
    expect(second?.dependsOn).toEqual([first?.id])
  })

  it('without a goal changes no roadmap', async () => {
    await enroll({ goalId: null })
    expect(await database.milestones.count()).toBe(0)
    expect(await readEnrollment(database)).toMatchObject({ startsOn: START })
  })

  it('takes over a milestone that a plan had put there, with its dates', async () => {
    const origin = { kind: 'plan', key: FIRST } as const
    const [row] = await putMilestones(database, goalId, [{ origin, title: 'Planned' }])
    await enroll()
    expect(await read()).toHaveLength(2)
    expect(await stored(database, row?.id ?? '')).toMatchObject({
      title: 'Planned',
      origin: { kind: 'program', key: FIRST },
      start: START,
      pinned: true,
    })
  })

  it('leaves a milestone that was done or edited as it is', async () => {
    const done = { origin: { kind: 'plan', key: FIRST }, state: 'done', doneOn: START } as const
    const edited = { origin: { kind: 'plan', key: SECOND }, edited: true } as const
    const rows = await putMilestones(database, goalId, [done, edited])
    await enroll()
    expect(await read()).toEqual(rows)
  })

  it('again from another day moves the milestones and keeps parts and notes', async () => {
    await enroll()
    unwrap(await setPart(PART_1, START))
    unwrap(await saveProgramNote(database, MODULE.itemId, 'Good reading'))
    const moved = [aGeneratedMilestone(FIRST, { start: DUE, due: LATER })]
    const enrollment = await enroll({ startsOn: DUE, milestones: moved })
    expect(enrollment).toMatchObject({
      startsOn: DUE,
      partsDone: { [PART_1]: START },
      notes: { leadership_foundations: 'Good reading' },
    })
    expect((await read())[0]).toMatchObject({ start: DUE, due: LATER })
    expect(await database.program.count()).toBe(1)
  })

  it('from another day leaves what was let go of meanwhile as it is', async () => {
    await enroll()
    unwrap(await dropMilestone(database, await firstId()))
    await enroll({ startsOn: LATER })
    expect((await read()).map(({ state }) => state)).toEqual(['dropped', 'planned'])
  })

  it('is refused as a whole where something does not fit', async () => {
    const enrolling = { startsOn: START, goalId, milestones: MILESTONES }
    const run = (wrong: object) => () => enrollProgram(database, { ...enrolling, ...wrong })
    await expectRefusal(database, run({ startsOn: 'soon' }), 'startsOn')
    await expectRefusal(database, run({ goalId: newId() }), 'goalId', 'a goal chosen first')
    const untitled = [...MILESTONES, aGeneratedMilestone('formal/x', { title: '' })]
    await expectRefusal(database, run({ milestones: untitled }), 'milestones.2.title')
  })
})

describe('leaving the program', () => {
  it('drops its milestones that nobody touched, and no others', async () => {
    const keys = ['a', 'b', 'c', 'd', 'e'].map((key) => `formal/${key}`)
    await putMilestones(database, goalId, [{ title: 'Own' }])
    await enroll({ milestones: keys.map((key) => aGeneratedMilestone(key)) })
    const [, , active, edited, noted, done] = await read()
    unwrap(await startMilestone(database, active?.id ?? '', START))
    unwrap(await saveMilestone(database, edited?.id ?? '', { title: 'Mine' }))
    unwrap(await saveMilestone(database, noted?.id ?? '', { notes: 'Ask Mira' }))
    unwrap(await tickMilestone(database, done?.id ?? '', { day: DUE, shownBy: '' }))
    unwrap(await leaveProgram(database))
    const states = (await read()).map(({ state }) => state)
    expect(states).toEqual(['planned', 'dropped', 'active', 'planned', 'planned', 'done'])
    expect(await readEnrollment(database)).toBeUndefined()
  })

  it('and coming back finds parts, notes and milestones again', async () => {
    const before = await enroll()
    unwrap(await setPart(PART_1, START))
    unwrap(await leaveProgram(database))
    expect(await enroll()).toMatchObject({ id: before.id, partsDone: { [PART_1]: START } })
    expect((await read()).map(({ state }) => state)).toEqual(['planned', 'planned'])
    expect(await database.program.count()).toBe(1)
  })

  it('is refused to one who is not enrolled, as are parts and notes', async () => {
    const expected = 'a program that you are enrolled in'
    await expectRefusal(database, () => leaveProgram(database), 'program', expected)
    await expectRefusal(database, () => setPart(PART_1, START), 'program', expected)
    const note = () => saveProgramNote(database, MODULE.itemId, 'Good reading')
    await expectRefusal(database, note, 'program', expected)
  })
})

describe('parts of the program', () => {
  it('are ticked off with a day, and taken back', async () => {
    await enroll()
    expect(unwrap(await setPart(PART_1, START)).partsDone).toEqual({ [PART_1]: START })
    expect(unwrap(await setPart(PART_1, null)).partsDone).toEqual({})
  })

  it('tick the milestone off with the last one, on the latest of their days', async () => {
    await enroll()
    unwrap(await setPart(PART_1, DUE))
    expect(await stored(database, await firstId())).toMatchObject({ state: 'planned' })
    unwrap(await setPart(PART_2, START))
    expect(await stored(database, await firstId())).toMatchObject({
      state: 'done',
      doneOn: DUE,
      shownBy: LINE,
    })
  })

  it('take that tick back with any of them', async () => {
    await enroll()
    for (const part of MODULE.itemPartIds) unwrap(await setPart(part, START))
    unwrap(await setPart(PART_1, null))
    expect(await stored(database, await firstId())).toMatchObject({
      state: 'planned',
      doneOn: null,
      shownBy: '',
    })
  })

  it('leave the person’s own line where a tick was taken back', async () => {
    await enroll()
    const id = await firstId()
    unwrap(await tickMilestone(database, id, { day: START, shownBy: 'My notes' }))
    unwrap(await untickMilestone(database, id))
    unwrap(await setPart(PART_1, START))
    unwrap(await setPart(PART_2, DUE))
    expect((await read())[0]).toMatchObject({ state: 'done', doneOn: DUE, shownBy: 'My notes' })
  })

  it('leave a tick of the person’s own alone', async () => {
    await enroll()
    const own = { day: LATER, shownBy: 'I gave the talk.' }
    unwrap(await tickMilestone(database, await firstId(), own))
    const before = await stored(database, await firstId())
    for (const part of MODULE.itemPartIds) unwrap(await setPart(part, START))
    unwrap(await setPart(PART_2, null))
    expect(await stored(database, await firstId())).toEqual(before)
  })

  it('of an experience are called so', async () => {
    await enroll()
    const place = { itemId: 'leadership_project_assignment', itemPartIds: ['p/1'] }
    unwrap(await setPart('p/1', START, place))
    const [, second] = await read()
    expect(second?.shownBy).toMatch(/parts of the experience/)
  })

  it('are refused where they are not of that item, or on no day', async () => {
    await enroll()
    await expectRefusal(database, () => setPart('other/1', START), 'partId', 'a part of that item')
    await expectRefusal(database, () => setPart(PART_1, '2026-02-30' as Day), 'day')
    const nowhere = { ...MODULE, itemId: 'cooking' }
    await expectRefusal(database, () => setPart(PART_1, START, nowhere), 'itemId')
  })
})

describe('notes on the program', () => {
  it('are kept per module, and an empty one is none', async () => {
    await enroll()
    unwrap(await saveProgramNote(database, 'strategic_leadership', 'Ask Mira'))
    unwrap(await saveProgramNote(database, MODULE.itemId, 'Good reading'))
    unwrap(await saveProgramNote(database, 'strategic_leadership', ''))
    expect((await readEnrollment(database))?.notes).toEqual({
      leadership_foundations: 'Good reading',
    })
  })

  it('are refused for no module, or without an end', async () => {
    await enroll()
    const note = (item: string, text: string) => saveProgramNote(database, item as never, text)
    await expectRefusal(database, () => note('cooking', 'x'), 'itemId')
    await expectRefusal(database, () => note(MODULE.itemId, 'x'.repeat(10_001)), 'notes')
  })
})
