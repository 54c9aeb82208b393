import type { Person } from '#shared/records/person.ts'

/** Longest part of a name that is made of a title. Unit: characters. Source: judgement. */
const TITLE_LENGTH = 40

/** Names of files that were given out, so that none is given twice. */
export interface Names {
  /** `folder/begin-title-id.md`; the id's random end keeps two of one title apart, also from one export to the next. */
  file(folder: string, begin: string, title: string, id: string): string
  /** Remembers somebody's name; documents that come later are easier to read with it. */
  learn(person: Pick<Person, 'id' | 'name'>): void
  /** Remembers where the file of an attachment lies. */
  learnFile(id: string, path: string): void
  /** Where it lies, seen from the root; null while no file was learned. */
  filePath(id: string): string | null
  /** What somebody is called; their id while no name was learned. */
  person(id: string): string
}

export function createNames(): Names {
  const given = new Set<string>()
  const people = new Map<string, string>()
  const files = new Map<string, string>()
  return {
    learn: ({ id, name }) => people.set(id, name),
    person: (id) => people.get(id) ?? id,
    learnFile: (id, path) => files.set(id, path),
    filePath: (id) => files.get(id) ?? null,
    file(folder, begin, title, id) {
      const parts = [begin, titleToName(title)].filter((part) => part !== '')
      const short = `${folder}/${[...parts, id.slice(-12)].join('-')}.md`
      const path = given.has(short) ? `${folder}/${[...parts, id].join('-')}.md` : short
      given.add(path)
      return path
    },
  }
}

/** Lower case letters, digits and single hyphens; empty where the title has none of them. */
function titleToName(title: string): string {
  const plain = title
    .slice(0, TITLE_LENGTH * 2)
    .normalize('NFKD')
    .toLowerCase()
  let name = ''
  for (const character of plain) {
    if (/[a-z0-9]/.test(character)) name += character
    else if (/[\s_/.,:;–—-]/.test(character) && name !== '' && !name.endsWith('-')) name += '-'
  }
  return name.slice(0, TITLE_LENGTH).replace(/-$/, '')
}
