import { LONGEST_SIDE, SHRUNK_QUALITY } from '#shared/attachments/picture-limits.ts'

/** Kinds to try, smallest first; a browser that cannot make the first gives something else instead. */
const KINDS = ['image/webp', 'image/jpeg'] as const

/** Draws a picture anew, at most 2400 pixels long; null where the browser cannot read or make it. */
export async function shrinkPicture(file: Blob): Promise<Blob | null> {
  let picture: ImageBitmap
  try {
    picture = await createImageBitmap(file)
  } catch {
    return null
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  picture.close()
  for (const type of KINDS) {
    const drawn = await canvas.convertToBlob({ type, quality: SHRUNK_QUALITY })
    if (drawn.type === type) return drawn
  }
  return null
}
