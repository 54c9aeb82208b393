import type { ImportFailure, ImportTrouble } from '#shared/exchange/import-draft.ts'
import { err } from '#shared/result.ts'

/** An import of which nothing can be taken. */
export function failed(
  why: ImportTrouble,
  reason: string,
): { readonly ok: false; readonly error: ImportFailure } {
  return err({ why, reason })
}
