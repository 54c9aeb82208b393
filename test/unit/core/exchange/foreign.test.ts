import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ImportDraft } from '#shared/exchange/import-draft.ts'
import { type GivenFile, importFiles } from '../../../support/corpus/exchange.ts'
import {
  dayOneZip,
  JPEG,
  JRNL_JSON,
  JRNL_TEXT,
  MARKDOWN_FOLDER,
} from '../../../support/corpus/foreign.ts'

async function read(...files: readonly GivenFile[]): Promise<ImportDraft> {
  const result = await importFiles(files)
  if (!result.ok) throw new Error(result.error.reason)
  return result.value
}

const entriesOf = ({ records }: ImportDraft) => records.entries ?? []

describe('an export of Day One', () => {
  it('is read from every journal in the zip', async () => {
    const draft = await read(dayOneZip())
    expect(draft.kind).toBe('day-one')
    expect(draft.refused.list).toEqual([])
    expect(entriesOf(draft)).toHaveLength(3)
  })

  it('gives an entry the day it had where it was written, its words, tags and star', async () => {
    const [first] = entriesOf(await read(dayOneZip()))
    expect(first).toMatchObject({
      day: '2026-01-06',
      at: '2026-01-05T23:30:00.000Z',
      createdAt: '2026-01-05T23:30:00.000Z',
      updatedAt: '2026-01-06T08:00:00.000Z',
      text: expect.stringMatching(
        /^# First week\n\nMet the team\. !\[\]\(attachment:[0-9a-f-]{36}\)$/,
      ),
      tags: ['work', 'people'],
      starred: true,
      source: { app: 'day-one', key: '0A1B2C3D4E5F60718293A4B5C6D7E8F9' },
    })
  })

  it('takes the rich text where there is no other, and no time for a whole day', async () => {
    const [, second] = entriesOf(await read(dayOneZip()))
    expect(second).toMatchObject({ day: '2026-01-08', at: null, text: '## A rest\nNothing.' })
  })

  it('keeps a photo byte for byte, in the place that it had, as an attachment of its entry', async () => {
    const draft = await read(dayOneZip())
    const [first] = entriesOf(draft)
    const [photo, ...others] = draft.records.attachments ?? []
    expect(others).toEqual([])
    expect(photo).toMatchObject({
      owner: { table: 'entries', id: first?.id },
      type: 'image/jpeg',
      size: JPEG.length,
      digest: createHash('sha256').update(JPEG).digest('hex'),
      data: Buffer.from(JPEG).toString('base64'),
    })
    expect(first?.text).toContain(`(attachment:${photo?.id})`)
  })

  it('gives the photo the same id each time, so that taking the file twice adds nothing', async () => {
    const [once, again] = [await read(dayOneZip()), await read(dayOneZip())]
    expect(again.records).toEqual(once.records)
  })

  it('says which photo is missing', async () => {
    const { leftOut } = await read(dayOneZip())
    expect(leftOut.list).toMatchObject([
      { field: 'photos', what: 'A photo of it is not in what you chose.' },
    ])
  })
})

describe('a journal of jrnl', () => {
  const file = { path: 'journal.txt', content: JRNL_TEXT }

  it('begins an entry at a date in brackets after an empty line, and nowhere else', async () => {
    const draft = await read(file)
    expect(draft.kind).toBe('jrnl')
    expect(entriesOf(draft).map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-06'])
    expect(entriesOf(draft)[0]?.text).toContain('see [2026-01-02 09:00] there.')
  })

  it('keeps stars, tags and times', async () => {
    const [first, second] = entriesOf(await read(file))
    expect(first).toMatchObject({ starred: true, tags: ['anna'] })
    expect(first?.text.startsWith('Moved the release.\nTalked')).toBe(true)
    expect(second?.at).toBe(new Date(2026, 0, 6, 21, 5).toISOString())
  })

  it('is read as JSON as well', async () => {
    const draft = await read({ path: 'journal.json', content: JRNL_JSON })
    expect(draft.kind).toBe('jrnl')
    expect(entriesOf(draft)).toMatchObject([
      { day: '2026-01-05', text: 'Moved the release.\n\nTalked to @anna.', starred: false },
      { day: '2026-01-06', text: 'Second', starred: true },
    ])
  })
})

describe('a folder of Markdown', () => {
  it('takes the day from the front matter or the name', async () => {
    const draft = await read(...MARKDOWN_FOLDER)
    expect(draft.kind).toBe('markdown')
    expect(entriesOf(draft)).toMatchObject([
      {
        day: '2026-01-05',
        text: '# Monday\n\nA long day.',
        tags: ['work', 'deep work'],
        starred: true,
      },
      { text: '# An idea\n\nText', tags: ['one', 'two, three'], at: '2026-01-06T10:00:00.000Z' },
      { day: '2026-01-07', text: 'No front matter' },
    ])
  })

  it('tells of the picture and not of what programs keep for themselves', async () => {
    const { leftOut } = await read(...MARKDOWN_FOLDER)
    expect(leftOut.list.map(({ where }) => where)).toEqual(['vault/picture.png'])
  })
})

describe('any foreign file', () => {
  it.each([
    ['Day One', [dayOneZip()]],
    ['jrnl', [{ path: 'j.txt', content: JRNL_TEXT }]],
    ['Markdown', MARKDOWN_FOLDER],
  ] as const)('of %s becomes the same records each time', async (_name, files) => {
    expect((await read(...files)).records).toEqual((await read(...files)).records)
  })

  it('that is a backup is sent to where backups are restored', async () => {
    const content = '{"format":"cairn-backup","version":1}\nbody'
    const result = await importFiles([
      { path: 'a.cairn-backup', content },
      { path: 'b', content },
    ])
    expect(result).toMatchObject({ ok: false, error: { why: 'unknown-kind' } })
    expect(result.ok ? '' : result.error.reason).toContain('restored under Backups')
  })
})
