import { beforeEach, describe, expect, it } from 'vitest'
import {
  addAttachment,
  removeAttachment,
  restoreAttachment,
} from '../../../src/renderer/data/attachments/attachment-repository.ts'
import { dataAddress } from '../../../src/renderer/data/attachments/use-attachments.ts'
import { readAttachmentsOf } from '../../../src/renderer/data/attachments/with-owner.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { deleteEntry } from '../../../src/renderer/data/entries/entry-repository.ts'
import { restoreFromTrash } from '../../../src/renderer/data/history/trash.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { anEntry } from '../../support/builders/an-entry.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
let owner: { table: 'entries'; id: string }
beforeEach(async () => {
  database = await openAsWriter()
  const entry = anEntry()
  await database.entries.put(entry)
  owner = { table: 'entries', id: entry.id }
})

/** A picture that does not compress: noise from a fixed beginning. */
async function aPicture(width: number, height: number, type = 'image/png'): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('There is no canvas')
  const image = context.createImageData(width, height)
  let state = 1
  for (let at = 0; at < image.data.length; at++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    image.data[at] = at % 4 === 3 ? 255 : state & 255
  }
  context.putImageData(image, 0, 0)
  return canvas.convertToBlob({ type })
}

async function bytesOf(blob: Blob): Promise<readonly number[]> {
  return [...new Uint8Array(await blob.arrayBuffer())]
}

function aFile(content: BlobPart, name: string): File {
  return new File([content], name)
}

async function rejected(content: BlobPart, name: string) {
  return addAttachment(database, owner, aFile(content, name))
}

describe('a file that is kept', () => {
  it('is a small picture byte for byte', async () => {
    const picture = await aPicture(40, 30)
    const added = unwrap(await addAttachment(database, owner, aFile(picture, 'plan.png')))
    expect(added.wasShrunk).toBe(false)
    expect(added.attachment).toMatchObject({ name: 'plan.png', type: 'image/png', owner })
    // The way out that a screen takes.
    const image = new Image()
    image.src = dataAddress(added.attachment)
    await image.decode()
    expect(image.naturalWidth).toBe(40)
    const stored = Uint8Array.from(atob(added.attachment.data), (sign) => sign.charCodeAt(0))
    expect([...stored]).toEqual(await bytesOf(picture))
  })

  it('is a large picture made smaller, and it says so', async () => {
    const picture = await aPicture(2600, 400)
    expect(picture.size).toBeGreaterThan(1_000_000)
    const added = unwrap(await addAttachment(database, owner, aFile(picture, 'Wall.PNG')))
    expect(added.wasShrunk).toBe(true)
    const { type, name, size } = added.attachment
    expect({ type, name }).toEqual({ type: 'image/webp', name: 'Wall.webp' })
    expect(size).toBeLessThan(picture.size)
    const image = new Image()
    image.src = dataAddress(added.attachment)
    await image.decode()
    expect(image.naturalWidth).toBe(2400)
  })

  it('is known by what it holds, whatever it is called', async () => {
    const added = unwrap(await addAttachment(database, owner, aFile('Plain words', 'virus.exe')))
    expect(added.attachment).toMatchObject({ type: 'text/plain', name: 'virus.txt', size: 11 })
  })

  it('is one row however often the same content comes', async () => {
    const first = unwrap(await addAttachment(database, owner, aFile('Words', 'a.txt')))
    const second = unwrap(await addAttachment(database, owner, aFile('Words', 'b.txt')))
    expect(second.attachment.id).toBe(first.attachment.id)
    expect(await database.attachments.count()).toBe(1)
  })
})

describe('a file that is refused', () => {
  it('is of another kind, empty, too large, or of a record that is not there', async () => {
    const reasons = await Promise.all([
      rejected(new Uint8Array([0x4d, 0x5a, 0, 0]), 'picture.png'),
      rejected('', 'empty.txt'),
      rejected('x'.repeat(3_800_000), 'long.txt'),
    ])
    expect(reasons).toEqual(
      ['kind', 'empty', 'size'].map((reason) => ({
        ok: false,
        error: { type: 'RefusedFile', reason },
      })),
    )
    const stranger = { table: 'entries', id: anEntry().id } as const
    const lost = await addAttachment(database, stranger, aFile('Words', 'a.txt'))
    expect(lost).toMatchObject({ ok: false, error: { field: 'owner' } })
    expect(await database.attachments.count()).toBe(0)
  })
})

describe('files and their entry', () => {
  async function kept() {
    return (await readAttachmentsOf(database, owner.id)).map(({ name }) => name)
  }

  it('go into the trash together, and come back together', async () => {
    const { attachment } = unwrap(await addAttachment(database, owner, aFile('Old', 'old.txt')))
    unwrap(await addAttachment(database, owner, aFile('Words', 'a.txt')))
    unwrap(await removeAttachment(database, attachment.id))
    unwrap(await deleteEntry(database, owner.id))
    expect(await kept()).toEqual([])
    unwrap(await restoreFromTrash(database, 'entries', owner.id))
    // What was removed before stays removed.
    expect(await kept()).toEqual(['a.txt'])
  })

  it('part when one is removed by itself, which can be taken back', async () => {
    const { attachment } = unwrap(await addAttachment(database, owner, aFile('Words', 'a.txt')))
    unwrap(await removeAttachment(database, attachment.id))
    expect(await kept()).toEqual([])
    unwrap(await restoreAttachment(database, attachment.id))
    expect(await kept()).toEqual(['a.txt'])
  })
})
