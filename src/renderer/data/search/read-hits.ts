import { markdownToPlainText } from '#shared/markdown/plain-text.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import type { SearchDocument, SearchKind, SearchTable } from '#shared/search/document.ts'
import { recordToDocuments } from '#shared/search/record-documents.ts'
import type { IndexHit } from '#shared/search/search-query.ts'
import { type MarkedText, makeSnippet, markText, type WordsToMark } from '#shared/search/snippet.ts'
import type { Day } from '#shared/units/day.ts'
import { PROGRAM_ITEM_IDS } from '#shared/vocabulary.ts'
import { isStorageFailure } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { reviewTitle } from '../entries/review-title.ts'
import { idToWords } from '../history/value-words.ts'
import { type RecordPlace, recordHref } from '../record-address.ts'

/** Longest texts of one hit. Unit: UTF-16 code units. Source: judgement; a line and two. */
const TITLE_LENGTH = 90
const SNIPPET_LENGTH = 190

/** Text that is looked through for a snippet. Unit: UTF-16 code units. Source: judgement; a long entry has 10,000. */
const READ_AT_MOST = 60_000

/** One thing that was found, as it is shown. */
export interface SearchHit {
  /** Names it among the hits. */
  readonly key: string
  readonly kind: SearchKind
  readonly day: Day | null
  readonly title: readonly MarkedText[]
  /** Empty where the title says all there is. */
  readonly snippet: readonly MarkedText[]
  /** Names of the people it is about. */
  readonly people: readonly string[]
  /** Its own address, for a link. */
  readonly href: string
}

/**
 * Reads what is shown of some hits, in their order. One that has gone meanwhile is left out; one that the browser cannot
 * read says so.
 */
export async function readHits(
  database: CairnDatabase,
  hits: readonly IndexHit[],
  wanted: WordsToMark,
): Promise<readonly SearchHit[]> {
  const names = createNames(database)
  const shown = await Promise.all(hits.map((hit) => readHit(database, hit, wanted, names)))
  return shown.filter((hit) => hit !== null)
}

type Names = (ids: readonly string[]) => Promise<readonly string[]>

/** Each person is read once. */
function createNames(database: CairnDatabase): Names {
  const known = new Map<string, Promise<string | null>>()
  const read = async (id: string) => (await database.people.get(id))?.name ?? null
  return async (ids) => {
    const found = ids.slice(0, 3).map((id) => {
      const name = known.get(id) ?? read(id)
      known.set(id, name)
      return name
    })
    return (await Promise.all(found)).filter((name) => name !== null)
  }
}

async function readHit(
  database: CairnDatabase,
  { kind, table, id, part }: IndexHit,
  wanted: WordsToMark,
  namesOf: Names,
): Promise<SearchHit | null> {
  const key = `${kind}/${id}/${part}`
  try {
    const row = await database.table<RecordOf[SearchTable], string>(table).get(id)
    if (row === undefined) return null
    const document = recordToDocuments(table, row).find((each) => each.part === part)
    if (document === undefined) return null
    const people = kind === 'person' ? [] : await namesOf(document.people)
    return { key, kind, day: document.day, people, ...toTexts(document, row, people, wanted) }
  } catch (error) {
    if (!isStorageFailure(error)) throw error
    // Some places are told only by what could not be read.
    const isKnown = kind !== 'agreement' && kind !== 'goal' && kind !== 'program'
    const href = recordHref({ kind: isKnown ? kind : 'profile', id })
    const title = [{ text: 'This one could not be read.', isMarked: false }]
    return { key, kind, day: null, title, snippet: [], people: [], href }
  }
}

function toTexts(
  document: SearchDocument,
  row: RecordOf[SearchTable],
  people: readonly string[],
  wanted: WordsToMark,
): Pick<SearchHit, 'title' | 'snippet' | 'href'> {
  const lines = document.body.map((text) => markdownToPlainText(text.slice(0, READ_AT_MOST)))
  const body = lines
    .filter((text) => text !== '')
    .map((text) => text.replaceAll('\n', ' '))
    .join(' · ')
  const given = document.title === '' ? titleOf(document, row, people) : document.title
  // An entry has no name of its own: what it begins with names it, and the rest follows.
  const title = given === '' ? beginningOf(lines[0]?.split('\n', 1)[0] ?? '', body) : given
  const rest = given === '' ? body.slice(title.length).replace(/^[\s·]+/, '') : body
  return {
    title: markText(title, wanted),
    snippet: rest === '' ? [] : makeSnippet(rest, wanted, SNIPPET_LENGTH),
    href: recordHref(placeOf(document, row)),
  }
}

/** The first line; of a longer one its first sentences, or what fits. */
function beginningOf(line: string, plain: string): string {
  if (line !== '' && line.length <= TITLE_LENGTH) return line
  if (plain.length <= TITLE_LENGTH) return plain
  const start = plain.slice(0, TITLE_LENGTH)
  const sentences = /^.{15,}[.?!…](?=\s)/.exec(start)?.[0]
  return sentences ?? start.slice(0, Math.max(1, start.lastIndexOf(' ')))
}

/** What a record is called that the person gave no name. */
function titleOf(
  { kind, part, competencies }: SearchDocument,
  row: RecordOf[SearchTable],
  people: readonly string[],
): string {
  const [name] = people
  switch (kind) {
    case 'entry':
      return 'kind' in row && row.kind === 'review' ? reviewTitle(row.day) : ''
    case 'session':
      return name === undefined ? 'Session' : `Session with ${name}`
    case 'agreement':
      return name === undefined ? 'Agreement' : `Agreement with ${name}`
    case 'rating':
      return `${idToWords(competencies[0] ?? '')}, ${'value' in row ? row.value : ''}`
    case 'program':
      return idToWords(PROGRAM_ITEM_IDS[part] ?? '')
    case 'goal':
      return 'why' in row ? `Why ${idToWords(row.path)}` : ''
    case 'profile':
      return 'About you'
    default:
      return ''
  }
}

function placeOf({ kind, id, part }: SearchDocument, row: RecordOf[SearchTable]): RecordPlace {
  switch (kind) {
    case 'agreement':
      return 'personId' in row && row.personId !== null
        ? { kind, personId: row.personId }
        : { kind: 'person', id }
    case 'goal':
      return 'why' in row ? { kind, path: row.path } : { kind: 'profile', id }
    case 'program':
      return { kind, item: PROGRAM_ITEM_IDS[part] ?? PROGRAM_ITEM_IDS[0] }
    default:
      return { kind, id }
  }
}
