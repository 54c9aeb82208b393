import type { GivenFile } from './exchange.ts'
import { zipOf } from './zip.ts'

/** The smallest file that is a JPEG by its beginning; nothing here shows it. */
export const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0xff, 0xd9])

/** Two journals and a photo as Day One's JSON export has them; one photo that an entry names is missing. */
export function dayOneZip(): GivenFile {
  const work = {
    metadata: { version: '1.0' },
    entries: [
      {
        uuid: '0A1B2C3D4E5F60718293A4B5C6D7E8F9',
        creationDate: '2026-01-05T23:30:00Z',
        modifiedDate: '2026-01-06T08:00:00Z',
        timeZone: 'Europe\\/Berlin',
        text: '# First week\n\nMet the team\\. ![](dayone-moment://AAAA)',
        richText: '{"contents":[{"text":"First week","attributes":{"line":{"header":1}}}]}',
        tags: ['work', '#people'],
        starred: true,
        isPinned: false,
        isAllDay: false,
        duration: 0,
        creationDevice: 'iPhone',
        photos: [
          { identifier: 'AAAA', md5: 'aa', type: 'jpeg', orderInEntry: 0 },
          { identifier: 'BBBB', md5: 'bb', type: 'jpeg', orderInEntry: 1 },
        ],
        weather: { conditionsDescription: 'Clear', temperatureCelsius: 3 },
      },
      {
        uuid: '1A1B2C3D4E5F60718293A4B5C6D7E8F9',
        creationDate: '2026-01-07T12:00:00Z',
        timeZone: 'Pacific/Auckland',
        isAllDay: true,
        richText:
          '{"contents":[{"text":"A rest\\n","attributes":{"line":{"header":2}}},{"text":"Nothing."},{"embeddedObjects":[]}]}',
      },
    ],
  }
  const home = {
    metadata: { version: '1.0' },
    entries: [
      {
        uuid: '2A1B2C3D4E5F60718293A4B5C6D7E8F9',
        creationDate: '2026-02-01T10:00:00Z',
        text: 'At home',
      },
    ],
  }
  return {
    path: 'day-one.zip',
    content: zipOf([
      { path: 'Work.json', text: JSON.stringify(work), method: 8 },
      { path: 'Home.json', text: JSON.stringify(home), method: 8 },
      { path: 'photos/aa.jpeg', bytes: JPEG },
    ]),
  }
}

/** A journal file of jrnl, with a date in brackets inside of what was written. */
export const JRNL_TEXT = `[2026-01-05 10:30] Moved the release. *
Talked to @anna about it.
[2026-01-02 09:00] was the first plan, as she said.

It went well, see [2026-01-02 09:00] there.

[2026-01-06 09:05:00 PM] Second entry
`

export const JRNL_JSON = JSON.stringify({
  tags: { '@anna': 1 },
  entries: [
    {
      title: 'Moved the release.',
      body: 'Talked to @anna.',
      date: '2026-01-05',
      time: '10:30',
      tags: ['@anna'],
      starred: false,
    },
    { title: 'Second', body: '', date: '2026-01-06', time: '21:05', tags: [], starred: true },
  ],
})

/** Notes of a folder as Obsidian keeps them. */
export const MARKDOWN_FOLDER: readonly GivenFile[] = [
  {
    path: 'vault/daily/2026-01-05.md',
    content:
      '---\ntags:\n  - work\n  - "deep work"\nstarred: true\n---\n\n# Monday\n\nA long day.\n',
  },
  {
    path: 'vault/Ideas.md',
    content:
      "---\r\ndate: 2026-01-06T10:00:00Z\r\ntags: [one, 'two, three']\r\ntitle: An idea\r\n---\r\nText\r\n",
  },
  { path: 'vault/20260107 Walk.md', content: 'No front matter' },
  { path: 'vault/.obsidian/app.json', content: '{}' },
  { path: 'vault/picture.png', content: 'x' },
]
