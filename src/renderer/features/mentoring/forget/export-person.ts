import { personToMarkdown } from '#shared/mentoring/person-document.ts'
import type { Person } from '#shared/records/person.ts'
import { now, today } from '../../../data/clock.ts'
import type { CairnDatabase } from '../../../data/database.ts'
import { readNamed } from '../../../data/people/read-named.ts'
import { saveFile } from '../../../ui/save-file.ts'

/** Hands over all that names somebody: a Markdown file to read and the records as they are, in one archive. */
export async function savePersonFiles(database: CairnDatabase, person: Person): Promise<void> {
  // Only for who wants it: packing brings code along.
  const { createZip } = await import('../../../host/exchange-zip.ts')
  const named = await readNamed(database, person.id)
  const zip = createZip(now())
  zip.add({
    path: 'person.md',
    text: `${personToMarkdown({ person, ...named })}\n`,
    encoding: 'utf8',
  })
  const rows = { format: 'cairn-person', version: 1, people: [person], ...named }
  zip.add({ path: 'person.json', text: `${JSON.stringify(rows, null, 2)}\n`, encoding: 'utf8' })
  // No name in the file's name: it shows in lists of recent files.
  saveFile(new Blob(zip.finish(), { type: 'application/zip' }), `cairn-person-${today()}.zip`)
}
