import type { Attachment } from '#shared/records/attachment.ts'
import {
  attachmentToBlob,
  dataAddress,
  useAttachmentsOf,
} from '../../../data/attachments/use-attachments.ts'
import type { OwnedFiles } from '../../../data/attachments/use-owned-files.ts'
import { AttachmentList } from '../../../ui/attachments/attachment-list.tsx'
import { FileButton } from '../../../ui/attachments/file-button.tsx'
import { Button } from '../../../ui/button.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import styles from './editor.module.css'

interface FilesPartProps {
  readonly id: string | null
  readonly files: OwnedFiles
  readonly mayWrite: boolean
}

const NONE: readonly Attachment[] = []

/** Files that show it. */
export function FilesPart({ id, files, mayWrite }: FilesPartProps) {
  const kept = useAttachmentsOf(id ?? '') ?? NONE
  const find = (chosen: string) => kept.find((each) => each.id === chosen)
  function save(chosen: string) {
    const attachment = find(chosen)
    if (attachment !== undefined) saveFile(attachmentToBlob(attachment), attachment.name)
  }
  const remove = (chosen: string) => void files.remove(chosen, find(chosen)?.name ?? '')
  return (
    <section className={styles.part} aria-labelledby="evidence-files">
      <h2 id="evidence-files" className={styles.partTitle}>
        Files
      </h2>
      {kept.length === 0 ? (
        <p className={styles.quiet}>Pictures, PDFs and text files that show it.</p>
      ) : (
        <AttachmentList
          files={kept.map((each) => ({
            ...each,
            source: each.type.startsWith('image/') ? dataAddress(each) : null,
          }))}
          onSave={save}
          onRemove={mayWrite ? remove : undefined}
        />
      )}
      {mayWrite && (
        <p>
          <FileButton label="Add a file" onFiles={(chosen) => void files.take(chosen)} />
        </p>
      )}
      <div role="status" className={styles.quiet}>
        {files.remarks.map(({ key, text, restores }) => (
          <p key={key}>
            {text}
            {restores !== null && (
              <Button size="small" variant="quiet" onClick={() => void files.restore(restores)}>
                Bring it back
              </Button>
            )}
          </p>
        ))}
      </div>
    </section>
  )
}
