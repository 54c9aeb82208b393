import type { RecordTable } from '#shared/records/change.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import type { FrontMatterValue } from '../front-matter.ts'
import type { Names } from './names.ts'

/** What one record becomes as a document to read. */
export interface Document {
  readonly path: string
  readonly fields: readonly (readonly [name: string, value: FrontMatterValue])[]
  readonly body: string
}

/** How records of each table become documents. */
export type Writers = {
  readonly [Name in RecordTable]?: (record: RecordOf[Name], names: Names) => Document
}

/** The facts that every record has. */
export function common({ id, createdAt, updatedAt }: RecordOf[RecordTable]) {
  return [
    ['id', id],
    ['created', createdAt],
    ['updated', updatedAt],
  ] as const
}

/** A person's longer texts are Markdown already and stand as they are. */
export function sections(title: string, parts: readonly (readonly [name: string, text: string])[]) {
  const written = parts.filter(([, text]) => text !== '')
  return [`# ${title}`, ...written.map(([name, text]) => `## ${name}\n\n${text}`)].join('\n\n')
}

export function linksToLines(links: Evidence['links']): string {
  return links.map(({ label, address }) => `- ${label}: <${address}>`).join('\n')
}
