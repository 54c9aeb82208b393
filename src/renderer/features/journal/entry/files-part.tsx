import { useId } from 'react'
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
import styles from './entry.module.css'

interface FilesPartProps {
  readonly id: string | null
  readonly files: OwnedFiles
  readonly mayWrite: boolean
  /** Puts pictures that were added here at the end of the text. */
  readonly onMarks: (marks: readonly string[]) => void
}

const NONE: readonly Attachment[] = []

/** What belongs to the entry beside its words. */
export function FilesPart({ id, files, mayWrite, onMarks }: FilesPartProps) {
  const headingId = useId()
  const kept = useAttachmentsOf(id ?? '') ?? NONE
  function save(chosen: string) {
    const attachment = kept.find((each) => each.id === chosen)
    if (attachment !== undefined) saveFile(attachmentToBlob(attachment), attachment.name)
  }
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <div className={styles.partHead}>
        <h2 id={headingId} className={styles.partTitle}>
          Files
        </h2>
        {mayWrite && (
          <FileButton
            label="Add a file"
            onFiles={(chosen) =>
              void files.take(chosen).then((marks) => marks !== null && onMarks(marks))
            }
          />
        )}
      </div>
      {kept.length === 0 ? (
        <p className={styles.quiet}>
          Pictures, PDFs and text files. You can also paste or drop a picture into what you write.
        </p>
      ) : (
        <AttachmentList
          files={kept.map((each) => ({
            ...each,
            source: each.type.startsWith('image/') ? dataAddress(each) : null,
          }))}
          onSave={save}
          onRemove={
            mayWrite
              ? (chosen) =>
                  void files.remove(chosen, kept.find((each) => each.id === chosen)?.name ?? '')
              : undefined
          }
        />
      )}
      <div role="status" className={styles.remarks}>
        {files.remarks.map(({ key, text, restores, isRefusal }) => (
          <p key={key} data-refusal={isRefusal || undefined}>
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
