import type { ExportFile } from '#shared/exchange/export-content.ts'

/** What is written for a file of an export. */
export function exportedBytes({
  text,
  encoding,
}: Pick<ExportFile, 'text' | 'encoding'>): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf8') return new TextEncoder().encode(text)
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
