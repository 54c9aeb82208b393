import { createRoot, type Root } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import { NO_FILTERS } from '#shared/search/search-query.ts'
import { commit } from '../../src/renderer/data/commit.ts'
import { OpenDataContext } from '../../src/renderer/data/data-context.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { searchNameOf } from '../../src/renderer/data/search/index-name.ts'
import { type Search, useSearch } from '../../src/renderer/data/search/use-search.ts'
import { deleteStored } from '../../src/renderer/data/vault/stored.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../support/browser/databases.ts'
import { anEntry } from '../support/builders/an-entry.ts'

cleanDatabasesAfterEach()

let root: Root | null = null
let used = ''

afterEach(async () => {
  root?.unmount()
  root = null
  await deleteStored(searchNameOf(used))
})

/** A screen that shows what the hook says. */
async function openScreen(...texts: readonly string[]) {
  const database = await openAsWriter()
  used = database.name
  await write(database, ...texts)
  const seen: Search[] = []
  const shown = createRoot(document.createElement('div'))
  root = shown
  function Screen({ text }: { readonly text: string }) {
    seen.push(useSearch(text, NO_FILTERS, 10))
    return null
  }
  const type = (text: string) =>
    shown.render(
      <OpenDataContext value={{ database, isWriter: true }}>
        <Screen text={text} />
      </OpenDataContext>,
    )
  return { database, seen, type, last: () => seen.at(-1) }
}

async function write(database: CairnDatabase, ...texts: readonly string[]): Promise<void> {
  const command = { command: 'test/write', label: 'Write' }
  unwrap(
    await commit(database, command, async (recorder) => {
      for (const text of texts) await recorder.put('entries', anEntry({ text }))
    }),
  )
}

it('shows the answer to the newest question, whatever was asked before it', async () => {
  const { type, last, seen } = await openScreen('early word', 'late word')
  for (const text of ['e', 'ea', 'ear', 'l', 'la', 'lat']) type(text)
  await vi.waitFor(() => expect(last()).toMatchObject({ pending: false, answer: { text: 'lat' } }))
  await vi.waitFor(() => expect(last()?.answer?.total).toBe(1))
  const answered = seen.flatMap(({ answer }) => (answer === null ? [] : [answer.text]))
  expect(new Set(answered)).toEqual(new Set(['lat']))
})

it('keeps the last answer while the next is looked for', async () => {
  const { type, last, seen } = await openScreen('early word', 'late word')
  type('early')
  await vi.waitFor(() => expect(last()?.answer?.total).toBe(1))
  const from = seen.length
  type('late')
  await vi.waitFor(() => expect(last()?.answer?.text).toBe('late'))
  expect(seen.slice(from).every(({ answer }) => answer !== null)).toBe(true)
})

it('asks for nothing while nothing is typed', async () => {
  const { type, last } = await openScreen('a word')
  type('word')
  await vi.waitFor(() => expect(last()?.answer?.total).toBe(1))
  type('  ')
  await vi.waitFor(() => expect(last()?.answer).toBeNull())
  type('#')
  await vi.waitFor(() => expect(last()).toMatchObject({ answer: null, pending: false }))
})

it('looks again once records have changed', async () => {
  const { database, type, last } = await openScreen('one word')
  type('word')
  await vi.waitFor(() => expect(last()?.answer?.total).toBe(1))
  await write(database, 'another word')
  await vi.waitFor(() => expect(last()?.answer?.total).toBe(2), 5000)
})
