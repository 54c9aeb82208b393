import { useId } from 'react'
import { useController } from 'react-hook-form'
import { useAttachment } from '../../../../data/attachments/use-attachments.ts'
import type { OwnedFiles } from '../../../../data/attachments/use-owned-files.ts'
import { useOpenLink } from '../../../../host/use-open-link.ts'
import { pictureResolver } from '../../../../ui/attachments/picture-resolver.tsx'
import { MarkdownEditor } from '../../../../ui/markdown/markdown-editor.tsx'
import type { ArtifactFormHandle } from './use-artifact-form.ts'

const resolvePicture = pictureResolver(useAttachment)

interface NotesPartProps extends ArtifactFormHandle {
  readonly files: OwnedFiles
  readonly mayWrite: boolean
}

/** Whatever else there is to say. */
export function NotesPart({ form: { control }, errorOf, files, mayWrite }: NotesPartProps) {
  const id = useId()
  const openLink = useOpenLink()
  const { field: notes } = useController({ control, name: 'notes' })
  return (
    <MarkdownEditor
      id={id}
      name="notes"
      label="Notes"
      placeholder="Where it stands, what was said about it, what came of it."
      minRows={5}
      value={notes.value}
      onChange={notes.onChange}
      onBlur={notes.onBlur}
      onPasteFiles={mayWrite ? files.take : undefined}
      resolveImage={resolvePicture}
      openLink={openLink}
      readOnly={!mayWrite}
      error={errorOf('notes')}
    />
  )
}
