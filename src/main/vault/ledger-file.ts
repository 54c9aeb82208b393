import * as z from 'zod/mini'
import { parseWith } from '#shared/schema.ts'
import { ledgerSchema } from '#shared/vault/vault-state.ts'

/** The ledger on the disk. It may trail the journal, never lead it. */
export const ledgerFileSchema = z.strictObject({
  format: z.literal('cairn-ledger'),
  version: z.literal(1),
  ledger: ledgerSchema,
  /** Number of the newest migration of the store, as the last copy told it; null before the first copy. */
  schema: z.nullable(z.int()),
})
export type LedgerFile = z.output<typeof ledgerFileSchema>

export function ledgerToText(facts: Pick<LedgerFile, 'ledger' | 'schema'>): string {
  return `${JSON.stringify({ format: 'cairn-ledger', version: 1, ...facts })}\n`
}

/** Null for a file that is none, which the journal can make up for. */
export function parseLedgerFile(file: Buffer | null): LedgerFile | null {
  if (file === null) return null
  try {
    const parsed = parseWith(ledgerFileSchema, JSON.parse(file.toString('utf8')))
    return parsed.ok ? parsed.value : null
  } catch {
    return null
  }
}
