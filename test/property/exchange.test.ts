import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordsByTable } from '#shared/exchange/import-draft.ts'
import { RECORD_TABLES } from '#shared/records/change.ts'
import { arbitraryPerson } from '../support/corpus/arbitrary-person.ts'
import {
  digestOf,
  exportFiles,
  exportZip,
  importFiles,
  toGiven,
} from '../support/corpus/exchange.ts'

const PEOPLE = 200

const PLAIN = /^(?:[a-z0-9][a-z0-9._-]{0,120}\/){0,3}[a-z0-9][a-z0-9._-]{0,120}$/

/** What rows say of others. */
const LINKS: Readonly<Record<string, (person: RecordsByTable) => boolean | undefined>> = {
  'who an entry is about': ({ entries }) => entries?.some(({ people }) => people.length > 0),
  'the agreement of a session': ({ sessions }) => sessions?.some((row) => row.agreementId !== null),
  'whose an action is': ({ actions }) => actions?.some((row) => row.ownerId !== null),
  'the session of an action': ({ actions }) => actions?.some((row) => row.sessionId !== null),
  'the entry of an action': ({ actions }) => actions?.some((row) => row.entryId !== null),
  'who saw a piece': ({ evidence }) => evidence?.some(({ seenBy }) => seenBy.length > 0),
  'the entries of a piece': ({ evidence }) => evidence?.some(({ entries }) => entries.length > 0),
  'the sessions of a piece': ({ evidence }) =>
    evidence?.some(({ sessions }) => sessions.length > 0),
  'what shows a milestone': ({ milestones }) => milestones?.some((row) => row.evidence.length > 0),
  'a file of an entry': ({ attachments }) => attachments?.some(isOwnedBy('entries')),
  'a file of a piece': ({ attachments }) => attachments?.some(isOwnedBy('evidence')),
  'a file of a session': ({ attachments }) => attachments?.some(isOwnedBy('sessions')),
  'a file of an artifact': ({ attachments }) => attachments?.some(isOwnedBy('artifacts')),
  'who looks an artifact over': ({ artifacts }) =>
    artifacts?.some(({ reviewers }) => reviewers.length > 0),
  'what shows an artifact': ({ artifacts }) =>
    artifacts?.some(({ evidence }) => evidence.length > 0),
  'what shows a metric': ({ metrics }) => metrics?.some(({ evidence }) => evidence.length > 0),
  'the artifacts that moved a metric': ({ metrics }) =>
    metrics?.some(({ artifacts }) => artifacts.length > 0),
  'the level of a goal': ({ goals }) => goals?.some(({ level }) => level !== null),
  'the level of a packet': ({ packets }) => packets?.some(({ level }) => level !== null),
  'who is not named in a packet': ({ packets }) =>
    packets?.some(({ redaction }) => redaction.people.length > 0),
  'what shows a criterion': ({ ladders }) =>
    ladders?.some(({ criteria }) => criteria.some(({ evidence }) => evidence.length > 0)),
}

function isOwnedBy(table: string) {
  return ({ owner }: { readonly owner: { readonly table: string } }) => owner.table === table
}

function namesOfWhatIsIn(person: RecordsByTable): string[] {
  const tables = RECORD_TABLES.filter((table) => person[table]?.length)
  const links = Object.entries(LINKS).filter(([, isIn]) => isIn(person))
  return [...tables, ...links.map(([name]) => name)]
}

describe('an export of any person', () => {
  it('imports to the same digest, from the folder and from the zip', async () => {
    let records = 0
    const people = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(arbitraryPerson, async (person) => {
        const files = exportFiles(person)
        const digest = digestOf(person)
        for (const given of [toGiven(files), [exportZip(files)]]) {
          const draft = await importFiles(given)
          if (!draft.ok) throw new Error(draft.error.reason)
          expect(draft.value.refused.list).toEqual([])
          expect(draft.value.repaired.list).toEqual([])
          expect(draft.value.leftOut.list).toEqual([])
          expect(digestOf(draft.value.records)).toBe(digest)
        }
        for (const name of namesOfWhatIsIn(person)) people.set(name, (people.get(name) ?? 0) + 1)
        records += Object.values(person).reduce((sum, rows) => sum + rows.length, 0)
      }),
      { numRuns: PEOPLE },
    )
    // Not a digest of nothing: every table and every link between two was there, and often.
    for (const name of [...RECORD_TABLES, ...Object.keys(LINKS)]) {
      expect(people.get(name) ?? 0, name).toBeGreaterThan(PEOPLE / 20)
    }
    console.info(
      `export → import: ${PEOPLE} people, ${records} records, same digest by folder and zip`,
    )
  }, 120_000)

  it('names every file plainly and once', () => {
    void fc.assert(
      fc.property(arbitraryPerson, (person) => {
        const paths = exportFiles(person).map(({ path }) => path)
        expect(paths.filter((path) => !PLAIN.test(path))).toEqual([])
        expect(new Set(paths).size).toBe(paths.length)
      }),
      { numRuns: 40 },
    )
  })
})
