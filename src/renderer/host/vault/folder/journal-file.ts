import * as z from 'zod/mini'
import { type Change, changeSchema } from '#shared/records/change.ts'
import { parseWith } from '#shared/schema.ts'
import { canonicalJson } from '#shared/vault/canonical-json.ts'
import { createJournalLines, journalHeadSchema } from '#shared/vault/journal-line.ts'
import { hashText } from '../line-tally.ts'

export const JOURNAL_ENDING = '.journal'

/** The same as that of a segment of the desktop's journal, without a passphrase. */
const headSchema = journalHeadSchema(z.strictObject({ encryption: z.null() }))

const encoder = new TextEncoder()
const journalLines = createJournalLines({
  sha256: hashText,
  byteLength: (text) => encoder.encode(text).length,
})

const NAME = /^(\d{10})-(\d{10})\.journal$/

/** Changes that follow each other, as one file. The name tells the numbers of the first and the last. */
export function changesToFile(
  databaseId: string,
  changes: readonly Change[],
): { readonly name: string; readonly content: Blob } {
  const from = changes[0]?.number ?? 0
  const head: z.output<typeof headSchema> = {
    format: 'cairn-journal',
    version: 1,
    databaseId,
    from,
    sealing: { encryption: null },
  }
  let { text, chain } = journalLines.head(head)
  const texts = [text]
  for (const change of changes) {
    ;({ text, chain } = journalLines.after(chain, canonicalJson(change)))
    texts.push(text)
  }
  return {
    name: `${digits(from)}-${digits(from + changes.length - 1)}${JOURNAL_ENDING}`,
    content: new Blob(texts),
  }
}

/** Numbers of the first and the last change, from the name alone; null for a foreign file. */
export function readName(name: string): { readonly from: number; readonly to: number } | null {
  const found = NAME.exec(name)
  return found === null ? null : { from: Number(found[1]), to: Number(found[2]) }
}

/** The changes of a file; null where it is not whole to the last byte. */
export async function fileToChanges(file: File): Promise<readonly Change[] | null> {
  const name = readName(file.name)
  const [head, ...lines] = (await file.text()).split('\n')
  const facts = head === undefined ? null : parseJson(head, headSchema)
  if (name === null || head === undefined || facts === null || facts.from !== name.from) return null
  if (lines.pop() !== '' || lines.length !== name.to - name.from + 1) return null
  const changes: Change[] = []
  let chain = journalLines.begin(head)
  for (const line of lines) {
    const read = journalLines.read(chain, line)
    const change = read === null ? null : parseJson(read.payload, changeSchema)
    if (read === null || change?.number !== name.from + changes.length) return null
    changes.push(change)
    chain = read.chain
  }
  return changes
}

function parseJson<Schema extends z.ZodMiniType>(
  text: string,
  schema: Schema,
): z.output<Schema> | null {
  try {
    const parsed = parseWith(schema, JSON.parse(text))
    return parsed.ok ? parsed.value : null
  } catch {
    return null
  }
}

function digits(number: number): string {
  return String(number).padStart(10, '0')
}
