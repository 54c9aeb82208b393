import * as z from 'zod/mini'
import { recordIdSchema } from '#shared/records/base.ts'
import { type Change, changeSchema } from '#shared/records/change.ts'
import { parseWith } from '#shared/schema.ts'
import { canonicalJson } from '#shared/vault/canonical-json.ts'
import { bytesToHex } from '../bytes.ts'
import { hashText } from '../line-tally.ts'

export const JOURNAL_ENDING = '.journal'

/** First line of a file of changes: the same as that of a segment of the desktop's journal, without a passphrase. */
const headSchema = z.strictObject({
  format: z.literal('cairn-journal'),
  version: z.literal(1),
  databaseId: recordIdSchema,
  /** Number of the change in the line after this one. */
  from: z.int().check(z.minimum(1)),
  sealing: z.strictObject({ encryption: z.null() }),
})

const NAME = /^(\d{10})-(\d{10})\.journal$/
const LINE = /^([0-9a-f]{32}) (\d{1,10}) (.*)$/

/** Changes that follow each other, as one file. The name tells the numbers of the first and the last. */
export function changesToFile(
  databaseId: string,
  changes: readonly Change[],
): { readonly name: string; readonly content: Blob } {
  const from = changes[0]?.number ?? 0
  const head = JSON.stringify({
    format: 'cairn-journal',
    version: 1,
    databaseId,
    from,
    sealing: { encryption: null },
  })
  const lines = [head]
  let chain = hash(head)
  for (const change of changes) {
    const line = toLine(chain, canonicalJson(change))
    chain = line.slice(0, 32)
    lines.push(line)
  }
  return {
    name: `${digits(from)}-${digits(from + changes.length - 1)}${JOURNAL_ENDING}`,
    content: new Blob([`${lines.join('\n')}\n`]),
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
  let chain = hash(head)
  for (const line of lines) {
    const payload = LINE.exec(line)?.[3]
    if (payload === undefined || toLine(chain, payload) !== line) return null
    const change = parseJson(payload, changeSchema)
    if (change === null || change.number !== name.from + changes.length) return null
    changes.push(change)
    chain = line.slice(0, 32)
  }
  return changes
}

/** Shape: `<chain> <length of the payload in bytes> <payload>`; the chain covers all lines before this one. */
function toLine(chain: string, payload: string): string {
  const body = `${new TextEncoder().encode(payload).length} ${payload}`
  return `${hash(`${chain} ${body}`)} ${body}`
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

function hash(text: string): string {
  return bytesToHex(hashText(text)).slice(0, 32)
}

function digits(number: number): string {
  return String(number).padStart(10, '0')
}
