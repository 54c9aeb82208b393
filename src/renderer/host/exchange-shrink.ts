import { kindByBeginning } from '#shared/attachments/kind-by-beginning.ts'
import { LONGEST_SIDE, MOST_BYTES, SHRUNK_QUALITY } from '#shared/attachments/picture-limits.ts'
import type { ImportFile } from '#shared/exchange/import-draft.ts'

/** Pictures that are too large to be kept are made smaller; one that cannot be read stays, and is told as too large. */
export async function shrinkPictures(pictures: readonly ImportFile[]): Promise<ImportFile[]> {
  const kept: ImportFile[] = []
  for (const picture of pictures) {
    const isFitting = picture.bytes.length <= MOST_BYTES
    kept.push(isFitting ? picture : ((await shrink(picture)) ?? picture))
  }
  return kept
}

async function shrink({ path, bytes }: ImportFile): Promise<ImportFile | null> {
  const type = kindByBeginning(bytes)
  if (type === null || !type.startsWith('image/')) return null
  try {
    const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type }))
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale)),
    )
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: SHRUNK_QUALITY })
    const smaller = new Uint8Array(await blob.arrayBuffer())
    return smaller.length <= MOST_BYTES ? { path, bytes: smaller } : null
  } catch {
    return null
  }
}
