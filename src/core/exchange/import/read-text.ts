import type { ImportFile, ImportResult } from '#shared/exchange/import-draft.ts'
import { ok } from '#shared/result.ts'
import { failed } from './failure.ts'
import type { ImportTools } from './tools.ts'

/** A file as text. UTF-8 with or without a byte order mark; whatever else is told by its name. */
export function readText({ path, bytes }: ImportFile, tools: ImportTools): ImportResult<string> {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return failed('not-text', `${path} is text in UTF-16. Save it as UTF-8 and choose it again.`)
  }
  const text = tools.decode(bytes)
  if (text === null) {
    return failed('not-text', `${path} is not text in UTF-8.`)
  }
  if (text.includes('\0')) {
    return failed('not-text', `${path} holds zero bytes, which text does not have.`)
  }
  if (text.trim() === '') return failed('empty', `${path} is empty.`)
  return ok(text)
}
