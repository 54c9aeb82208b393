import { kindByBeginning } from '#shared/attachments/kind-by-beginning.ts'
import { MOST_BYTES } from '#shared/attachments/picture-limits.ts'
import type { ImportFile } from '#shared/exchange/import-draft.ts'
import { type Attachment, attachmentSchema } from '#shared/records/attachment.ts'
import type { Entry } from '#shared/records/entry.ts'
import { parseWith } from '#shared/schema.ts'
import type { Notes } from './findings.ts'
import { isObject } from './is-object.ts'
import { makeId, toHex } from './make-id.ts'
import type { ImportTools } from './tools.ts'

/** Files of an export by their name without folder and ending, in lower case: Day One calls a photo by its MD5. */
export type Pictures = ReadonlyMap<string, ImportFile>

export function picturesByName(files: readonly ImportFile[]): Pictures {
  return new Map(files.map((file) => [nameOf(file.path), file]))
}

function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? name : name.slice(0, dot)
}

interface Taking {
  readonly where: string
  readonly uuid: string
  readonly pictures: Pictures
  readonly notes: Notes
  readonly tools: ImportTools
}

/** A photo of an entry that was found and can be kept. */
export interface FoundPhoto {
  /** As the text names it. */
  readonly identifier: string
  readonly id: string
  readonly type: Attachment['type']
  readonly bytes: Uint8Array
}

/** The photos of one entry. Those that are missing, too large or of a kind that is not shown are told. */
export function findPhotos(photos: readonly unknown[], at: number, taking: Taking): FoundPhoto[] {
  return photos.flatMap((photo) => findPhoto(photo, at, taking) ?? [])
}

function findPhoto(
  photo: unknown,
  at: number,
  { where, uuid, pictures, notes, tools }: Taking,
): FoundPhoto | null {
  const { identifier, md5 } = isObject(photo) ? photo : {}
  if (typeof identifier !== 'string' || !/^[0-9A-Za-z-]{1,64}$/.test(identifier)) {
    notes.refused.add(where, 'photos', 'a photo with an identifier')
    return null
  }
  const names = [md5, identifier].filter((name) => typeof name === 'string')
  const file = names.map((name) => pictures.get(name.toLowerCase())).find((each) => each)
  if (file === undefined) {
    notes.leftOut.add(where, 'photos', 'A photo of it is not in what you chose.')
    return null
  }
  const type = kindByBeginning(file.bytes)
  if (type === null || !type.startsWith('image/')) {
    notes.leftOut.add(file.path, '', 'It is no PNG, JPEG, WebP or GIF.')
    return null
  }
  if (file.bytes.length > MOST_BYTES) {
    notes.leftOut.add(file.path, '', 'It is larger than 3.7 MB.')
    return null
  }
  const id = makeId(at, `day-one\n${uuid}\n${identifier}`, tools.sha256)
  return { identifier, id, type, bytes: file.bytes }
}

const MOMENT = /!\[([^\]\n]{0,200})\]\(dayone-moment:\/\/([^)\s]{0,200})\)/g

/** The text with its photos in their places; those that it does not name stand at its end. */
export function placePhotos(text: string, photos: readonly FoundPhoto[]): string {
  const left = new Map(photos.map((photo) => [photo.identifier.toUpperCase(), photo]))
  const placed = text.replaceAll(MOMENT, (mark, name: string, identifier: string) => {
    const photo = left.get(identifier.toUpperCase())
    if (photo === undefined) return mark
    left.delete(identifier.toUpperCase())
    return `![${name}](attachment:${photo.id})`
  })
  const rest = [...left.values()].map(({ id }) => `![](attachment:${id})`)
  return [placed.trim(), ...rest].filter((part) => part !== '').join('\n\n')
}

/** The photos as attachments of the entry that they came with. */
export function photosToAttachments(
  photos: readonly FoundPhoto[],
  { id: owner, createdAt, updatedAt }: Entry,
  { where, notes, tools }: Pick<Taking, 'where' | 'notes' | 'tools'>,
): Attachment[] {
  return photos.flatMap(({ id, type, bytes, identifier }) => {
    const attachment = parseWith(attachmentSchema, {
      ...{ id, createdAt, updatedAt, deletedAt: null },
      owner: { table: 'entries', id: owner },
      name: `${identifier.toLowerCase()}.${type.slice('image/'.length)}`,
      type,
      size: bytes.length,
      digest: toHex(tools.sha256OfBytes(bytes)),
      data: tools.toBase64(bytes),
    })
    if (attachment.ok) return attachment.value
    notes.refused.add(where, `photos.${attachment.error.field}`, attachment.error.expected)
    return []
  })
}
