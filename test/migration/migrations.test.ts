import { describe, expect, it } from 'vitest'
import { undo } from '../../src/renderer/data/history/undo.ts'
import { registry } from '../../src/renderer/data/migrations/registry.ts'
import {
  aName,
  cleanDatabasesAfterEach,
  openAsReader,
  openAsWriter,
} from '../support/browser/databases.ts'
import { frozen0001 } from '../support/browser/frozen-0001.ts'
import { frozen0002 } from '../support/browser/frozen-0002.ts'
import { frozen0003 } from '../support/browser/frozen-0003.ts'
import { frozen0004 } from '../support/browser/frozen-0004.ts'
import { frozen0005 } from '../support/browser/frozen-0005.ts'
import { migrateTo, taken } from '../support/browser/migrate.ts'
import { type FrozenTable, freeze, thaw } from '../support/browser/raw-database.ts'

cleanDatabasesAfterEach()

describe('0001-foundation', () => {
  it('lays down empty tables with their indexes, and no sample rows', async () => {
    const name = aName()
    await migrateTo(1, name)
    const { version, tables } = await freeze(name)
    expect(version).toBe(10)
    expect(tables).toEqual(withoutRows(frozen0001.tables))
  })
})

describe('0002-snapshots', () => {
  it('adds the snapshots table and its count, and leaves every other row as it was', async () => {
    const name = aName()
    await thaw(name, frozen0001)
    await migrateTo(2, name)
    const { version, tables } = await freeze(name)
    const { meta, snapshots, ...others } = tables
    const { meta: metaBefore, ...othersBefore } = frozen0001.tables
    expect(version).toBe(20)
    expect(others).toEqual(filled(othersBefore))
    expect(meta?.rows).toEqual([
      { ...metaBefore?.rows[0], rows: { profile: 1, ratings: 1, goals: 1, snapshots: 0 } },
    ])
    expect(snapshots).toEqual({
      key: 'id',
      indexes: { '[goalId+day]': ['goalId', 'day'] },
      unique: ['[goalId+day]'],
      rows: [],
    })
  })

  it('changes nothing in a database without a first change', async () => {
    const name = aName()
    await thaw(name, { ...frozen0001, tables: withoutRows(frozen0001.tables) })
    await migrateTo(2, name)
    const { tables } = await freeze(name)
    expect(Object.values(tables).flatMap(({ rows }) => rows)).toEqual([])
  })
})

describe('0003-roadmap', () => {
  const added: Tables = {
    milestones: { key: 'id', indexes: { '[goalId+rank]': ['goalId', 'rank'] }, rows: [] },
    program: { key: 'id', indexes: {}, rows: [] },
    predictions: { key: 'id', indexes: { '[goalId+madeOn]': ['goalId', 'madeOn'] }, rows: [] },
    forecasts: {
      key: 'id',
      indexes: { '[goalId+day]': ['goalId', 'day'] },
      unique: ['[goalId+day]'],
      rows: [],
    },
  }

  it('adds four tables and their counts, and leaves every other row as it was', async () => {
    const name = aName()
    await thaw(name, frozen0002)
    await migrateTo(3, name)
    const { version, tables } = await freeze(name)
    const { meta, ...others } = tables
    const { meta: metaBefore, ...othersBefore } = frozen0002.tables
    expect(version).toBe(30)
    expect(others).toEqual(filled({ ...othersBefore, ...added }))
    const counts = { profile: 1, ratings: 1, goals: 1, snapshots: 1 }
    const newCounts = { milestones: 0, program: 0, predictions: 0, forecasts: 0 }
    expect(meta?.rows).toEqual([{ ...metaBefore?.rows[0], rows: { ...counts, ...newCounts } }])
  })

  it('changes nothing in a database without a first change', async () => {
    const name = aName()
    await thaw(name, { ...frozen0002, tables: withoutRows(frozen0002.tables) })
    await migrateTo(3, name)
    const { tables } = await freeze(name)
    expect(Object.values(tables).flatMap(({ rows }) => rows)).toEqual([])
  })
})

describe('0004-history', () => {
  const trash = { deletedAt: 'deletedAt' }
  const counts = {
    ...{ profile: 1, ratings: 1, goals: 1, snapshots: 1 },
    ...{ milestones: 1, program: 0, predictions: 1, forecasts: 0 },
  }

  it('adds the journal, finds the trash and the rows of a change, and leaves every record as it was', async () => {
    const name = aName()
    await thaw(name, frozen0003)
    await migrateTo(4, name)
    const { version, tables } = await freeze(name)
    const { changes, meta, entries, ...records } = tables
    const before = frozen0003.tables
    expect(version).toBe(40)
    expect(entries).toEqual({
      key: 'id',
      indexes: {
        day: 'day',
        '[source.app+source.key]': ['source.app', 'source.key'],
        ...trash,
      },
      unique: ['[source.app+source.key]'],
      rows: [],
    })
    const { changes: _changes, meta: metaBefore, ...recordsBefore } = before
    const withTrash = ['ratings', 'milestones', 'predictions'].map((table) => {
      const former = before[table] as FrozenTable
      return [table, { ...former, indexes: { ...former.indexes, ...trash } }] as const
    })
    expect(records).toEqual(filled({ ...recordsBefore, ...Object.fromEntries(withTrash) }))
    expect(changes?.indexes).toEqual({ rows: 'rows' })
    const rowsOf = (table: string) => before[table]?.rows as readonly { id: string }[]
    const idOf = (table: string) => `${table}/${rowsOf(table)[0]?.id}`
    expect(changes?.rows).toEqual([
      { ...before.changes?.rows[0], automatic: false, reverts: [], rows: [idOf('profile')] },
      { ...before.changes?.rows[1], automatic: true, reverts: [], rows: [idOf('snapshots')] },
      {
        ...before.changes?.rows[2],
        automatic: false,
        reverts: [],
        rows: [idOf('milestones'), idOf('predictions')],
      },
    ])
    expect(meta?.rows).toEqual([
      {
        ...metaBefore?.rows[0],
        rows: { ...counts, entries: 0 },
        replaces: null,
      },
    ])
  })

  it('changes nothing in a database without a first change', async () => {
    const name = aName()
    await thaw(name, { ...frozen0003, tables: withoutRows(frozen0003.tables) })
    await migrateTo(4, name)
    const { tables } = await freeze(name)
    expect(Object.values(tables).flatMap(({ rows }) => rows)).toEqual([])
  })
})

describe('0005-journal', () => {
  const ofEntries = {
    kind: 'note',
    letters: [],
    competencies: [],
    people: [],
    mood: null,
    prompt: '',
    lesson: null,
  }
  const ofSettings = {
    journal: { streak: true, reviewDay: 5 },
    reminders: {
      sessions: true,
      actions: true,
      weeklyReview: true,
      time: '09:00',
      quiet: { from: '19:00', to: '08:00' },
    },
  }
  const added = [
    'people',
    'agreements',
    'sessions',
    'actions',
    'evidence',
    'prompts',
    'attachments',
  ]
  const rowsOf = (table: string) => frozen0004.tables[table]?.rows as readonly object[]

  it('adds seven empty tables with their counts', async () => {
    const name = aName()
    await thaw(name, frozen0004)
    await migrateTo(5, name)
    const { version, tables } = await freeze(name)
    expect(version).toBe(50)
    expect(added.map((table) => tables[table]?.rows)).toEqual(added.map(() => []))
    const [before] = rowsOf('meta') as readonly { rows: object }[]
    const counts = Object.fromEntries(added.map((table) => [table, 0]))
    expect(tables.meta?.rows).toEqual([{ ...before, rows: { ...before?.rows, ...counts } }])
  })

  it('gives every table the indexes that the next step finds', async () => {
    const name = aName()
    await thaw(name, frozen0004)
    await migrateTo(5, name)
    const { tables } = await freeze(name)
    expect(withoutRows(tables)).toEqual(withoutRows(frozen0005.tables))
  })

  it('gives entries and settings their new fields and leaves every other record as it was', async () => {
    const name = aName()
    await thaw(name, frozen0004)
    await migrateTo(5, name)
    const { tables } = await freeze(name)
    const untouched = Object.keys(frozen0004.tables).filter(
      (table) => !['entries', 'settings', 'changes', 'meta'].includes(table),
    )
    for (const table of untouched) expect(tables[table]?.rows, table).toEqual(rowsOf(table))
    expect(tables.entries?.rows).toEqual(rowsOf('entries').map((row) => ({ ...row, ...ofEntries })))
    expect(tables.settings?.rows).toEqual(
      rowsOf('settings').map((row) => ({ ...row, ...ofSettings })),
    )
  })

  it('gives the rows in the history the same fields, so that what was done before can be undone', async () => {
    const name = aName()
    await thaw(name, frozen0004)
    await migrateTo(5, name)
    const { tables } = await freeze(name)
    const extra: Readonly<Record<string, object>> = { entries: ofEntries, settings: ofSettings }
    type Step = {
      readonly table: string
      readonly before: object | null
      readonly after: object | null
    }
    const grown = (rows: readonly object[]) =>
      (rows as readonly { readonly steps: readonly Step[] }[]).map((change) => ({
        ...change,
        steps: change.steps.map((step) => ({
          ...step,
          before: step.before && { ...step.before, ...extra[step.table] },
          after: step.after && { ...step.after, ...extra[step.table] },
        })),
      }))
    expect(tables.changes?.rows).toEqual(grown(rowsOf('changes')))
    const opened = await openAsWriter(name)
    for (let step = 0; step < 4; step++) expect(await undo(opened)).toMatchObject({ ok: true })
    expect(await opened.entries.count()).toBe(0)
    expect((await opened.settings.toArray())[0]).toMatchObject({ theme: 'light', ...ofSettings })
  })

  it('changes nothing in a database without a first change', async () => {
    const name = aName()
    await thaw(name, { ...frozen0004, tables: withoutRows(frozen0004.tables) })
    await migrateTo(5, name)
    const { tables } = await freeze(name)
    expect(Object.values(tables).flatMap(({ rows }) => rows)).toEqual([])
  })
})

describe('0006-portfolio', () => {
  const added: Tables = {
    artifacts: {
      key: 'id',
      indexes: {
        rank: 'rank',
        evidence: 'evidence',
        reviewers: 'reviewers',
        deletedAt: 'deletedAt',
      },
      rows: [],
    },
    metrics: {
      key: 'id',
      indexes: {
        rank: 'rank',
        evidence: 'evidence',
        artifacts: 'artifacts',
        deletedAt: 'deletedAt',
      },
      rows: [],
    },
    packets: { key: 'id', indexes: { deletedAt: 'deletedAt' }, rows: [] },
    packetVersions: {
      key: 'id',
      indexes: { packetId: 'packetId', deletedAt: 'deletedAt' },
      rows: [],
    },
    ladders: { key: 'id', indexes: { deletedAt: 'deletedAt' }, rows: [] },
  }
  const rowsOf = (table: string) => frozen0005.tables[table]?.rows as readonly object[]

  it('adds five tables and their counts, and leaves every record but goals as it was', async () => {
    const name = aName()
    await thaw(name, frozen0005)
    await migrateTo(6, name)
    const { version, tables } = await freeze(name)
    const { goals: _goals, changes: _changes, meta, ...others } = tables
    const { goals: _before, changes: _history, meta: _meta, ...othersBefore } = frozen0005.tables
    expect(version).toBe(60)
    expect(others).toEqual(filled({ ...othersBefore, ...added }))
    const [before] = rowsOf('meta') as readonly { rows: object }[]
    const counts = Object.fromEntries(Object.keys(added).map((table) => [table, 0]))
    expect(meta?.rows).toEqual([{ ...before, rows: { ...before?.rows, ...counts } }])
  })

  it('gives goals no level of a ladder, also in the history, so that what was done before can be undone', async () => {
    const name = aName()
    await thaw(name, frozen0005)
    await migrateTo(6, name)
    const { tables } = await freeze(name)
    const leveled = (row: object | null) => row && { ...row, level: null }
    expect(tables.goals?.rows).toEqual(rowsOf('goals').map(leveled))
    type Step = {
      readonly table: string
      readonly before: object | null
      readonly after: object | null
    }
    const grown = (rowsOf('changes') as readonly { readonly steps: readonly Step[] }[]).map(
      (change) => ({
        ...change,
        steps: change.steps.map((step) =>
          step.table === 'goals'
            ? { ...step, before: leveled(step.before), after: leveled(step.after) }
            : step,
        ),
      }),
    )
    expect(tables.changes?.rows).toEqual(grown)
    const opened = await openAsWriter(name)
    for (let step = 0; step < 2; step++) expect(await undo(opened)).toMatchObject({ ok: true })
    const goals = await opened.goals.toArray()
    expect(goals).toHaveLength(2)
    expect(goals).toContainEqual(expect.objectContaining({ by: null, level: null }))
    expect(goals).toContainEqual(expect.objectContaining({ path: 'architect', level: null }))
  })

  it('changes nothing in a database without a first change', async () => {
    const name = aName()
    await thaw(name, { ...frozen0005, tables: withoutRows(frozen0005.tables) })
    await migrateTo(6, name)
    const { tables } = await freeze(name)
    expect(Object.values(tables).flatMap(({ rows }) => rows)).toEqual([])
  })
})

describe('a new database', () => {
  it('has the same shape as one that was taken through every migration', async () => {
    const [grown, fresh] = [aName(), aName()]
    await thaw(grown, { ...frozen0001, tables: withoutRows(frozen0001.tables) })
    for (const name of [grown, fresh]) (await openAsReader(name)).close()
    expect(await freeze(fresh)).toEqual(await freeze(grown))
  })
})

describe('every registered migration', () => {
  // Stays the last test of this file: it looks back on those above.
  it('was run by a test of its own', () => {
    expect(registry.filter(({ number }) => !taken.has(number))).toEqual([])
  })
})

type Tables = Readonly<Record<string, FrozenTable>>

function filled(tables: Tables): Tables {
  return mapTables(tables, (table) => ({ unique: [], ...table }))
}

function withoutRows(tables: Tables): Tables {
  return mapTables(tables, (table) => ({ unique: [], ...table, rows: [] }))
}

function mapTables(tables: Tables, change: (table: FrozenTable) => FrozenTable): Tables {
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, change(table)]))
}
