import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CatalogArtifact } from '#shared/catalog.ts'
import type { Artifact } from '#shared/records/artifact.ts'
import type { Day } from '#shared/units/day.ts'
import { today } from '../../../src/renderer/data/clock.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { restoreFromTrash } from '../../../src/renderer/data/history/trash.ts'
import { newId } from '../../../src/renderer/data/ids.ts'
import {
  addArtifact,
  adoptArtifacts,
  changeArtifact,
  moveArtifact,
  removeArtifact,
  setArtifactStatus,
  tickComponent,
} from '../../../src/renderer/data/portfolio/artifact-repository.ts'
import { countUnreadable, readKeptOne } from '../../../src/renderer/data/portfolio/kept-records.ts'
import { readRanked } from '../../../src/renderer/data/portfolio/ranked.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { expectRefusal } from '../../support/browser/roadmap.ts'
import { aComponent } from '../../support/builders/an-artifact.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
beforeEach(async () => {
  database = await openAsWriter()
})

const MARCH = '2026-03-02' as Day
const APRIL = '2026-04-02' as Day

const SUGGESTED: CatalogArtifact = {
  key: 'staff_engineer/system_design',
  kind: 'technical_artifacts',
  title: 'System design',
  description: 'A design that several teams build on.',
  demonstrates: [
    { label: 'Strategic thinking', subjects: ['strategic_thinking', 'technical_vision'] },
    { label: 'Technical vision', subjects: ['technical_vision'] },
  ],
  components: ['Overview', 'Alternatives'],
  source: 'seed',
}

async function add(title: string, form: Partial<Artifact> = {}): Promise<Artifact> {
  return unwrap(await addArtifact(database, { kind: 'technical_artifacts', title, ...form }))
}

async function titles(): Promise<string[]> {
  return (await readRanked(database, 'artifacts')).map(({ title }) => title)
}

async function lastLabel(): Promise<string | undefined> {
  return (await database.changes.orderBy('number').last())?.label
}

describe('an artifact', () => {
  it('needs no more than a kind and a title, and begins as an idea of any path', async () => {
    const added = await add('A strategy')
    expect(added).toMatchObject({ status: 'idea', doneOn: null, path: null, key: null })
    expect(await readKeptOne(database, 'artifacts', added.id)).toEqual(added)
  })

  it('belongs to the path and the suggestion that it was added for', async () => {
    const place = { path: 'architect', key: 'architect/map' } as const
    const form = { kind: 'technical_artifacts', title: 'A map' } as const
    expect(unwrap(await addArtifact(database, form, place))).toMatchObject(place)
  })

  it('is refused without a title, and under an id that is none', async () => {
    const form = { kind: 'technical_artifacts', title: '' } as const
    await expectRefusal(database, () => addArtifact(database, form), 'title')
    await expectRefusal(database, () => changeArtifact(database, newId(), { title: 'A' }), 'id')
  })

  it('keeps what is not given when it is edited', async () => {
    const { id } = await add('A strategy', { description: 'Two years ahead' })
    const changed = unwrap(await changeArtifact(database, id, { title: 'The strategy' }))
    expect(changed).toMatchObject({ title: 'The strategy', description: 'Two years ahead' })
  })

  it('goes into the trash and comes back', async () => {
    const { id } = await add('A strategy')
    unwrap(await removeArtifact(database, id))
    expect(await titles()).toEqual([])
    expect(await readKeptOne(database, 'artifacts', id)).toBeNull()
    await expectRefusal(database, () => setArtifactStatus(database, id, 'draft'), 'id')
    unwrap(await restoreFromTrash(database, 'artifacts', id))
    expect(await titles()).toEqual(['A strategy'])
  })
})

describe('the status of an artifact', () => {
  it('says when it was done, and takes that back', async () => {
    const { id } = await add('A strategy')
    const done = unwrap(await setArtifactStatus(database, id, 'done', MARCH))
    expect(done).toMatchObject({ status: 'done', doneOn: MARCH })
    expect(unwrap(await setArtifactStatus(database, id, 'done', APRIL)).doneOn).toBe(MARCH)
    const open = unwrap(await setArtifactStatus(database, id, 'in_review', APRIL))
    expect(open).toMatchObject({ status: 'in_review', doneOn: null })
  })

  it('does the same where it is changed along with other fields', async () => {
    const { id } = await add('A strategy')
    const before = today()
    const done = unwrap(await changeArtifact(database, id, { status: 'done', title: 'B' }))
    expect([before, today()]).toContain(done.doneOn)
    expect(unwrap(await changeArtifact(database, id, { title: 'C' })).doneOn).toBe(done.doneOn)
    expect(unwrap(await changeArtifact(database, id, { status: 'draft' })).doneOn).toBeNull()
  })
})

describe('the parts of an artifact', () => {
  it('are ticked with a day, and unticked', async () => {
    const [one, other] = [aComponent({ id: newId() }), aComponent({ id: newId() })]
    const { id } = await add('A strategy', { components: [one, other] })
    const ticked = unwrap(await tickComponent(database, id, other.id, true, MARCH))
    expect(ticked.components).toEqual([one, { ...other, doneOn: MARCH }])
    expect(await lastLabel()).toBe('Tick a part of an artifact')
    const again = unwrap(await tickComponent(database, id, other.id, true, APRIL))
    expect(again.components[1]?.doneOn).toBe(MARCH)
    const open = unwrap(await tickComponent(database, id, other.id, false))
    expect(open.components).toEqual([one, other])
    await expectRefusal(database, () => tickComponent(database, id, newId(), true), 'componentId')
  })

  it('leave the status alone, also the last one', async () => {
    const part = aComponent({ id: newId() })
    const { id } = await add('A strategy', { status: 'draft', components: [part] })
    const ticked = unwrap(await tickComponent(database, id, part.id, true, MARCH))
    expect(ticked).toMatchObject({ status: 'draft', doneOn: null })
  })
})

describe('the order of artifacts', () => {
  it('is that in which they were added, until one is moved', async () => {
    const [a, b, c] = [await add('A'), await add('B'), await add('C')]
    expect(await titles()).toEqual(['A', 'B', 'C'])
    unwrap(await moveArtifact(database, c.id, a.id))
    expect(await titles()).toEqual(['C', 'A', 'B'])
    unwrap(await moveArtifact(database, c.id, b.id))
    expect(await titles()).toEqual(['A', 'C', 'B'])
    unwrap(await moveArtifact(database, a.id, null))
    expect(await titles()).toEqual(['C', 'B', 'A'])
    unwrap(await moveArtifact(database, b.id, b.id))
    expect(await titles()).toEqual(['C', 'B', 'A'])
  })

  it('holds however often one is put between two others', async () => {
    const first = await add('First')
    let before = (await add('Last')).id
    const expected = ['First', 'Last']
    for (let at = 0; at < 60; at++) {
      const { id } = await add(`${at}`)
      unwrap(await moveArtifact(database, id, before))
      before = id
      expected.splice(1, 0, `${at}`)
    }
    expect(await titles()).toEqual(expected)
    await expectRefusal(database, () => moveArtifact(database, first.id, newId()), 'before')
  })
})

describe('a suggested artifact', () => {
  it('is made with its parts open and its competencies once each', async () => {
    const [made] = unwrap(await adoptArtifacts(database, [SUGGESTED], 'staff_engineer'))
    expect(made).toMatchObject({
      title: 'System design',
      status: 'idea',
      path: 'staff_engineer',
      key: SUGGESTED.key,
      demonstrates: ['Strategic thinking', 'Technical vision'],
      competencies: ['strategic_thinking', 'technical_vision'],
    })
    expect(made?.components).toMatchObject([
      { label: 'Overview', doneOn: null },
      { label: 'Alternatives', doneOn: null },
    ])
  })

  it('is never made twice for one path, whatever became of it', async () => {
    const twice = [SUGGESTED, SUGGESTED]
    const [made, same] = unwrap(await adoptArtifacts(database, twice, 'staff_engineer'))
    expect(same?.id).toBe(made?.id)
    const id = made?.id ?? ''
    unwrap(await changeArtifact(database, id, { title: 'Mine by now' }))
    const [again] = unwrap(await adoptArtifacts(database, [SUGGESTED], 'staff_engineer'))
    expect(again).toMatchObject({ id, title: 'Mine by now' })
    unwrap(await removeArtifact(database, id))
    const [back] = unwrap(await adoptArtifacts(database, [SUGGESTED], 'staff_engineer'))
    expect(back).toMatchObject({ id, title: 'Mine by now', deletedAt: null })
    expect(await database.artifacts.toCollection().primaryKeys()).toEqual([id])
  })

  it('is another one for another path', async () => {
    unwrap(await adoptArtifacts(database, [SUGGESTED], 'staff_engineer'))
    unwrap(await adoptArtifacts(database, [SUGGESTED], 'architect'))
    expect(await titles()).toHaveLength(2)
  })

  it('stands behind what is there, in the order of the suggestions', async () => {
    await add('Mine')
    const other = { ...SUGGESTED, key: 'staff_engineer/strategy', title: 'Strategy' }
    unwrap(await adoptArtifacts(database, [SUGGESTED, other], 'staff_engineer'))
    expect(await titles()).toEqual(['Mine', 'System design', 'Strategy'])
  })
})

describe('an artifact that the browser cannot read', () => {
  it('is left out and counted, and holds up no command', async () => {
    const [bad] = [await add('Bad'), await add('Good')]
    const fail = () => Promise.reject(new DOMException('', 'UnknownError')) as never
    const get = database.artifacts.get.bind(database.artifacts)
    const table = Object.getPrototypeOf(database.artifacts)
    vi.spyOn(table, 'bulkGet').mockImplementation(fail)
    vi.spyOn(table, 'get').mockImplementation(((id: string) =>
      id === bad.id ? fail() : get(id)) as never)
    expect(await titles()).toEqual(['Good'])
    expect(await countUnreadable(database, 'artifacts')).toBe(1)
    expect(await readKeptOne(database, 'artifacts', bad.id)).toBeNull()
    vi.restoreAllMocks()
    vi.spyOn(table, 'bulkGet').mockImplementation(fail)
    await add('Next')
  })
})
