import type { ReactNode } from 'react'
import { pictureId } from '#shared/markdown/picture-mark.ts'
import { AttachmentPicture } from './attachment-picture.tsx'

/** Shows the pictures that a text names, for the preview of its editor. `useSource` reads one by its id. */
export function pictureResolver(
  useSource: (id: string) => string | null | undefined,
): (target: string, alt: string) => ReactNode {
  function StoredPicture({ id, alt }: { readonly id: string; readonly alt: string }) {
    return <AttachmentPicture source={useSource(id)} alt={alt} />
  }
  return (target, alt) => <StoredPicture id={pictureId(target)} alt={alt} />
}
