import { aGoal } from '../builders/a-goal.ts'
import { aMilestone } from '../builders/a-milestone.ts'
import { anEntry } from '../builders/an-entry.ts'
import { type AbuseCase, own } from './abuse-case.ts'
import { PORTFOLIO } from './abuse-portfolio.ts'
import type { GivenFile } from './exchange.ts'
import { zipOf } from './zip.ts'

const GOAL = aGoal()
const ENTRY = anEntry()

const ownText = (content: GivenFile['content']): GivenFile[] => [{ path: 'cairn.json', content }]
const whole = (): string => String(own({ goals: [GOAL], entries: [ENTRY] })[0]?.content)
const entryWith = (fields: object) => () => own({ entries: [{ ...ENTRY, ...fields }] })
const goalWith = (fields: object) => () => own({ goals: [{ ...GOAL, ...fields }] })
const head = (fields: object) => () =>
  own({}, (json) => JSON.stringify({ ...JSON.parse(json), ...fields }))
const withKey = (key: string) => () =>
  own({ entries: [ENTRY] }, (json) =>
    json.replace('"starred":', `${JSON.stringify(key)}:{"x":1},"starred":`),
  )
const dayOne = (entry: object | string): GivenFile[] => [
  {
    path: 'Journal.json',
    content: `{"metadata":{"version":"1.0"},"entries":[${typeof entry === 'string' ? entry : JSON.stringify(entry)}]}`,
  },
]
const DAY_ONE = {
  uuid: '0A1B2C3D4E5F60718293A4B5C6D7E8F9',
  creationDate: '2026-01-05T09:30:00Z',
  timeZone: 'Europe/Berlin',
  text: 'A morning',
}
const zip =
  (...entries: Parameters<typeof zipOf>[0]) =>
  (): GivenFile[] => [{ path: 'a.zip', content: zipOf(entries) }]
const NOTE = { path: '2026-01-05.md', text: 'A morning' }
const markdown =
  (content: string, path = '2026-01-05.md') =>
  (): GivenFile[] => [{ path, content }]
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat()])

const malformed = (reason = /needs/) => ({ fails: 'malformed', reason }) as const
const unsafe = (reason: RegExp) => ({ fails: 'unsafe-archive', reason }) as const
const tooLarge = (reason: RegExp) => ({ fails: 'too-large', reason }) as const

const STRUCTURE: AbuseCase[] = [
  {
    number: 1,
    name: 'an empty file',
    files: () => ownText(''),
    says: { fails: 'empty', reason: /cairn\.json is empty/ },
  },
  {
    number: 2,
    name: 'only spaces',
    files: () => ownText(' \n\t '),
    says: { fails: 'empty', reason: /is empty/ },
  },
  {
    number: 3,
    name: 'a byte order mark',
    files: () => ownText(`\ufeff${whole()}`),
    says: { takes: 2 },
  },
  {
    number: 4,
    name: 'UTF-16',
    files: () => ownText(utf16(whole())),
    says: { fails: 'not-text', reason: /UTF-16/ },
  },
  {
    number: 5,
    name: 'invalid UTF-8',
    files: () => ownText(new Uint8Array([0x7b, 0xc3, 0x28])),
    says: { fails: 'not-text', reason: /not text in UTF-8/ },
  },
  {
    number: 6,
    name: 'zero bytes',
    files: () => ownText('{"a":\0}'),
    says: { fails: 'not-text', reason: /zero bytes/ },
  },
  {
    number: 8,
    name: 'two documents joined',
    files: () => ownText(whole() + whole()),
    says: malformed(/the end after the first value/),
  },
  ...['null', '5', '"text"', '[]', 'true'].map(
    (top): AbuseCase => ({
      number: 9,
      name: `${top} at the top`,
      files: () => ownText(top),
      says: { fails: 'unknown-kind', reason: /cairn-export/ },
    }),
  ),
  {
    number: 10,
    name: 'a key named twice',
    files: () =>
      own({ entries: [ENTRY] }, (json) => json.replace('"starred":', '"starred":true,"starred":')),
    says: { repaired: 'starred' },
  },
  {
    number: 11,
    name: 'a comment',
    files: () => ownText(`/* a */${whole()}`),
    says: malformed(/a value/),
  },
  {
    number: 11,
    name: 'a trailing comma',
    files: () => ownText('{"format":"cairn-export",}'),
    says: malformed(/a key in double quotes/),
  },
]

const SIZE: AbuseCase[] = [
  {
    number: 12,
    name: 'five million nested lists',
    files: () => ownText('['.repeat(5_000_000)),
    says: tooLarge(/64 levels/),
  },
  {
    number: 13,
    name: 'twenty thousand nested objects',
    files: () => ownText('{"a":'.repeat(20_000)),
    says: tooLarge(/64 levels/),
  },
  {
    number: 14,
    name: 'a file of 600 MB',
    files: () => ownText(new Blob(Array.from({ length: 600 }, () => MEGABYTE))),
    says: tooLarge(/600 MB; at most 200 MB/),
  },
  {
    number: 15,
    name: 'a million tiny entries',
    files: () => dayOne(Array.from({ length: 1_000_000 }, () => '{"uuid":1}').join(',')),
    says: tooLarge(/200000 entries/),
  },
  {
    number: 15,
    name: 'a million tiny rows',
    files: () => own({ entries: Array.from({ length: 1_000_000 }, () => 1) }),
    says: tooLarge(/1000000 records/),
  },
  {
    number: 16,
    name: 'an entry of 50 MB',
    files: () => dayOne({ ...DAY_ONE, text: 'x'.repeat(50_000_000) }),
    says: tooLarge(/5 million characters/),
  },
  {
    number: 16,
    name: 'an entry of a megabyte',
    files: () => dayOne({ ...DAY_ONE, text: 'x'.repeat(1_000_000) }),
    says: { refused: 'text' },
  },
  {
    number: 17,
    name: 'a key of 10 MB',
    files: () => ownText(`{"${'k'.repeat(10_000_000)}":1}`),
    says: tooLarge(/5 million characters/),
  },
  {
    number: 18,
    name: '100,000 tags',
    files: () => dayOne({ ...DAY_ONE, tags: Array.from({ length: 100_000 }, (_, at) => `t${at}`) }),
    says: { repaired: 'tags' },
  },
  {
    number: 18,
    name: '100,000 tags of our own',
    files: entryWith({ tags: Array.from({ length: 100_000 }, (_, at) => `t${at}`) }),
    says: { refused: 'tags' },
  },
]
const MEGABYTE = new Uint8Array(1_000_000)

const WRONG_IDS = [
  5,
  null,
  '',
  {},
  [],
  true,
  '01A203B4-3147-7098-AB6E-32DB6C7D10FA',
  '01\u0430203b4-3147-7098-ab6e-32db6c7d10fa',
]
const WRONG_DAYS = [
  '2026-02-30',
  '275760-01-01',
  '-2026-01-01',
  '2026-01-05T10:00',
  1_767_600_000,
  1_767_600_000_000,
]

const TYPES: AbuseCase[] = [
  ...WRONG_IDS.map(
    (id): AbuseCase => ({
      number: 20,
      name: `the id ${JSON.stringify(id)}`,
      files: entryWith({ id }),
      says: { refused: 'id' },
    }),
  ),
  {
    number: 21,
    name: 'one id twice with other words',
    files: () => own({ entries: [ENTRY, { ...ENTRY, text: 'Other' }] }),
    says: { refused: 'id' },
  },
  {
    number: 21,
    name: 'one row twice',
    files: () => own({ entries: [ENTRY, ENTRY] }),
    says: { repaired: 'id' },
  },
  ...WRONG_DAYS.map(
    (day): AbuseCase => ({
      number: 23,
      name: `the day ${day}`,
      files: entryWith({ day }),
      says: { refused: 'day' },
    }),
  ),
  {
    number: 23,
    name: 'an instant that does not exist',
    files: entryWith({ createdAt: '2026-02-30T25:00:00.000Z' }),
    says: { refused: 'createdAt' },
  },
  {
    number: 23,
    name: 'a Day One date without zone',
    files: () => dayOne({ ...DAY_ONE, creationDate: '2026-01-05T09:30:00' }),
    says: { refused: 'creationDate' },
  },
  {
    number: 23,
    name: 'a jrnl day that does not exist',
    files: () => [{ path: 'j.txt', content: '[2026-02-30 10:00] Never.' }],
    says: { refused: 'date' },
  },
  ...['"NaN"', '1e309', '12345678901234567890', '"7"', '-1'].map(
    (rate): AbuseCase => ({
      number: 24,
      name: `the number ${rate}`,
      files: () =>
        own({ goals: [GOAL] }, (json) =>
          json.replace(/"openingRate":[^,}]+/, `"openingRate":${rate}`),
        ),
      says:
        rate === '1e309'
          ? malformed(/a number that a computer can hold/)
          : { refused: 'openingRate' },
    }),
  ),
  {
    number: 25,
    name: 'a path that is none',
    files: goalWith({ path: 'king' }),
    says: { refused: 'path' },
  },
  {
    number: 26,
    name: '"false" for false',
    files: entryWith({ starred: 'false' }),
    says: { refused: 'starred' },
  },
  { number: 27, name: 'no day', files: entryWith({ day: undefined }), says: { refused: 'day' } },
  {
    number: 28,
    name: 'a field that is not known',
    files: entryWith({ weather: 5 }),
    says: { refused: 'weather' },
  },
  {
    number: 28,
    name: 'a part of the file that is not known',
    files: head({ extra: 1 }),
    says: { leftOut: 'extra' },
  },
  {
    number: 29,
    name: 'a list for a row',
    files: () => own({ entries: [[]] }),
    says: { refused: '(root)' },
  },
  {
    number: 29,
    name: 'an object for a list',
    files: () => own({ entries: {} as never }),
    says: { refused: 'entries' },
  },
]

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<math><mi xlink:href="javascript:alert(1)">',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '=HYPERLINK("http://example.com")',
  `${'a'.repeat(30)}${'(a+)+'.repeat(30)}`,
]

const POISON: AbuseCase[] = [
  {
    number: 30,
    name: '__proto__ in a row',
    files: withKey('__proto__'),
    says: { refused: '__proto__' },
  },
  {
    number: 31,
    name: 'constructor in a row',
    files: withKey('constructor'),
    says: { refused: 'constructor' },
  },
  ...['toString', 'hasOwnProperty', 'then', 'toJSON'].map(
    (key): AbuseCase => ({
      number: 32,
      name: `${key} for a key`,
      files: withKey(key),
      says: { refused: key },
    }),
  ),
  ...['__proto__', '_meta', 'changes'].map(
    (table): AbuseCase => ({
      number: 33,
      name: `a table called ${table}`,
      files: () =>
        own({}, (json) => json.replace('"records":{', `"records":{${JSON.stringify(table)}:[],`)),
      says: { leftOut: table },
    }),
  ),
  {
    number: 34,
    name: 'half a character',
    files: () => own({ entries: [ENTRY] }, (json) => json.replace(/"text":"/, '"text":"\\ud800')),
    says: { repaired: '' },
  },
  {
    number: 36,
    name: 'control characters in a tag',
    files: entryWith({ tags: ['a\u0007'] }),
    says: { refused: 'tags.0' },
  },
  {
    number: 36,
    name: 'control characters in a foreign text',
    files: () => dayOne({ ...DAY_ONE, text: 'a\u0007b' }),
    says: { repaired: 'text' },
  },
  ...PAYLOADS.map(
    (text): AbuseCase => ({
      number: text.startsWith('=') ? 39 : text.startsWith('[') ? 38 : 37,
      name: `the text ${text.slice(0, 30)}`,
      files: entryWith({ text, tags: [text.replaceAll(/\s/g, ' ').slice(0, 60)] }),
      says: { takes: 1 },
    }),
  ),
]

const CIRCLE = [aMilestone({ goalId: GOAL.id }), aMilestone({ goalId: GOAL.id })] as const
const LOST = '01a203b4-3147-7098-ab6e-32db6c7d10fa'

const REFERENCES: AbuseCase[] = [
  {
    number: 41,
    name: 'a milestone of a goal that is nowhere',
    files: () => own({ milestones: [aMilestone({ goalId: LOST })] }),
    says: { refused: 'goalId' },
  },
  {
    number: 41,
    name: 'a milestone that waits for one that is nowhere',
    files: () =>
      own({ goals: [GOAL], milestones: [aMilestone({ goalId: GOAL.id, dependsOn: [LOST] })] }),
    says: { repaired: 'dependsOn' },
  },
  {
    number: 42,
    name: 'milestones that wait for each other',
    files: () =>
      own({
        goals: [GOAL],
        milestones: [
          { ...CIRCLE[0], dependsOn: [CIRCLE[1].id] },
          { ...CIRCLE[1], dependsOn: [CIRCLE[0].id] },
        ],
      }),
    says: { repaired: 'dependsOn' },
  },
  {
    number: 42,
    name: 'a milestone that waits for itself',
    files: () => own({ goals: [GOAL], milestones: [{ ...CIRCLE[0], dependsOn: [CIRCLE[0].id] }] }),
    says: { repaired: 'dependsOn' },
  },
  {
    number: 44,
    name: 'a row that is alive and in the trash',
    files: () => own({ entries: [{ ...ENTRY, deletedAt: ENTRY.updatedAt }, ENTRY] }),
    says: { repaired: 'id' },
  },
  {
    number: 46,
    name: 'a picture beside the entries',
    files: () => [...own({}), { path: 'photos/a.jpeg', content: 'x' }],
    says: { leftOut: '' },
  },
]

const VERSIONS: AbuseCase[] = [
  {
    number: 47,
    name: 'a newer schema',
    files: head({ schema: 7 }),
    says: { fails: 'newer', reason: /schema 7/ },
  },
  {
    number: 47,
    name: 'a newer format',
    files: head({ version: 2 }),
    says: { fails: 'newer', reason: /version 2/ },
  },
  ...['2', 2.5, -1, null].map(
    (version): AbuseCase => ({
      number: 48,
      name: `the version ${JSON.stringify(version)}`,
      files: head({ version }),
      says: malformed(/needs 1 as its version/),
    }),
  ),
  {
    number: 48,
    name: 'the version 1e9',
    files: head({ version: 1e9 }),
    says: { fails: 'newer', reason: /1000000000/ },
  },
  {
    number: 49,
    name: 'records that are no object',
    files: head({ records: [] }),
    says: malformed(/an object as its records/),
  },
  {
    number: 50,
    name: 'a wrong checksum',
    files: head({ digest: 'f'.repeat(64) }),
    says: { repaired: 'digest' },
  },
  {
    number: 51,
    name: 'wrong counts',
    files: head({ counts: { entries: 9 } }),
    says: { repaired: 'digest' },
  },
  {
    number: 52,
    name: 'the head of one file on the rows of another',
    files: () => own({ entries: [ENTRY] }),
    says: { repaired: 'digest' },
  },
]

/** Zeros, a thousandth of their size when packed. */
function bomb(): GivenFile[] {
  const zeros = new Uint8Array(8_000_000)
  return zip({ path: 'a.json', bytes: zeros, method: 8 })()
}

const PACKED = { ...NOTE, method: 8 }

const ARCHIVES: AbuseCase[] = [
  { number: 56, name: 'a bomb', files: bomb, says: unsafe(/100 times/) },
  {
    number: 56,
    name: 'a bomb that lies about its size',
    files: () => zip({ path: 'a.md', bytes: new Uint8Array(8_000_000), method: 8, size: 100 })(),
    says: unsafe(/damaged/),
  },
  {
    number: 57,
    name: 'a zip in a zip',
    files: () => zip(NOTE, { path: 'inner.zip', bytes: zipOf([NOTE]) })(),
    says: { leftOut: '' },
  },
  {
    number: 57,
    name: 'entries that overlap',
    files: zip(
      NOTE,
      { ...NOTE, path: '2026-01-06.md', localPath: '2026-01-06.md' },
      { ...NOTE, path: '2026-01-05.MD2', localPath: '2026-01-05.MD2', offset: 0 },
    ),
    says: unsafe(/another name|overlap/),
  },
  ...[
    '../2026-01-05.md',
    '/2026-01-05.md',
    'C:/2026-01-05.md',
    'a\\2026-01-05.md',
    'a/../2026-01-05.md',
    'a\0.md',
  ].map(
    (path): AbuseCase => ({
      number: 58,
      name: `the path ${JSON.stringify(path)}`,
      files: zip({ ...NOTE, path }),
      says: unsafe(/no plain path/),
    }),
  ),
  {
    number: 58,
    name: 'a symbolic link',
    files: zip({ ...NOTE, mode: 0o120777 }),
    says: unsafe(/a link/),
  },
  { number: 59, name: 'one name twice', files: zip(NOTE, NOTE), says: unsafe(/twice/) },
  {
    number: 59,
    name: 'names that differ in case',
    files: zip({ ...NOTE, path: 'a/2026-01-05.md' }, { ...NOTE, path: 'A/2026-01-05.md' }),
    says: unsafe(/only in case/),
  },
  {
    number: 59,
    name: 'another name in the entry itself',
    files: zip({ ...NOTE, localPath: 'other.md' }),
    says: unsafe(/another name/),
  },
  {
    number: 60,
    name: 'a size that is too small',
    files: zip({ ...PACKED, size: 3 }),
    says: unsafe(/damaged/),
  },
  {
    number: 60,
    name: 'a size that is too large',
    files: zip({ ...PACKED, size: 300 }),
    says: unsafe(/damaged/),
  },
  {
    number: 60,
    name: 'a wrong checksum of an entry',
    files: zip({ ...NOTE, checksum: 1 }),
    says: unsafe(/damaged/),
  },
  {
    number: 60,
    name: 'bytes that do not unfold',
    files: zip({ ...NOTE, packed: new Uint8Array([255, 255, 255]), size: 9, method: 8 }),
    says: unsafe(/damaged/),
  },
  {
    number: 61,
    name: '50,001 entries',
    files: () =>
      zip(...Array.from({ length: 50_001 }, (_, at) => ({ path: `${at}.md`, text: '' })))(),
    says: tooLarge(/50001 entries/),
  },
  {
    number: 62,
    name: 'an encrypted entry',
    files: zip({ ...NOTE, flags: 0x801 }),
    says: unsafe(/encrypted/),
  },
  {
    number: 62,
    name: 'the 64-bit kind',
    files: () => [{ path: 'a.zip', content: zipOf([NOTE], { count: 0xffff }) }],
    says: unsafe(/64-bit/),
  },
  {
    number: 62,
    name: 'an unknown way of packing',
    files: zip({ ...NOTE, method: 14 }),
    says: unsafe(/a way that is not read/),
  },
  {
    number: 62,
    name: 'a cut archive',
    files: () => [{ path: 'a.zip', content: zipOf([NOTE]).slice(0, -9) }],
    says: unsafe(/no complete zip/),
  },
  {
    number: 63,
    name: 'a picture that is a page',
    files: () => zip(NOTE, { path: 'photos/a.jpeg', text: '<script>alert(1)</script>' })(),
    says: { leftOut: '' },
  },
]

/** A hundred levels, each of ten of the level below. */
const YAML_BOMB = `---\na: &a [x, x]\n${Array.from({ length: 9 }, (_, at) => `b${at}: [*a, *a]`).join('\n')}\n---\nText`

const FOREIGN: AbuseCase[] = [
  {
    number: 64,
    name: 'a Day One entry whose photo is missing',
    files: () => dayOne({ ...DAY_ONE, photos: [{ identifier: 'x', md5: 'y' }] }),
    says: { leftOut: 'photos' },
  },
  {
    number: 64,
    name: 'a Day One photo without a proper identifier',
    files: () => dayOne({ ...DAY_ONE, photos: [{ identifier: '../x', md5: 'y' }, null] }),
    says: { refused: 'photos' },
  },
  {
    number: 65,
    name: 'rich text that is broken',
    files: () => dayOne({ ...DAY_ONE, richText: '{"contents":[' }),
    says: { repaired: 'richText' },
  },
  {
    number: 65,
    name: 'rich text that is broken and nothing else',
    files: () => dayOne({ ...DAY_ONE, text: '', richText: '{"contents":[' }),
    says: { refused: 'text' },
  },
  {
    number: 67,
    name: 'anchors that multiply',
    files: markdown(YAML_BOMB),
    says: { refused: 'front matter' },
  },
  {
    number: 67,
    name: 'a tag of YAML',
    files: markdown('---\nday: !!js/function x\n---\nText'),
    says: { refused: 'front matter' },
  },
  {
    number: 67,
    name: 'Markdown without a day',
    files: markdown('Text', 'note.md'),
    says: { refused: 'day' },
  },
  {
    number: 67,
    name: 'a map in front',
    files: markdown('---\nplace:\n  city: Berlin\n---\nText'),
    says: { leftOut: 'place' },
  },
]

export const ABUSE: readonly AbuseCase[] = [
  ...STRUCTURE,
  ...SIZE,
  ...TYPES,
  ...POISON,
  ...REFERENCES,
  ...PORTFOLIO,
  ...VERSIONS,
  ...ARCHIVES,
  ...FOREIGN,
]
