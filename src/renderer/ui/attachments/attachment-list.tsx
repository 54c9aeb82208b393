import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconFileTypePdf from '@tabler/icons-react/dist/esm/icons/IconFileTypePdf.mjs'
import { Button } from '../button.tsx'
import styles from './attachments.module.css'
import { fileKindText, fileSizeText } from './file-text.ts'

export interface AttachedFile {
  readonly id: string
  readonly name: string
  /** Such as `image/png`. */
  readonly type: string
  /** Unit: bytes. */
  readonly size: number
  /** A picture as a `data:` address; null for other files. */
  readonly source: string | null
}

export interface AttachmentListProps {
  readonly files: readonly AttachedFile[]
  readonly onSave: (id: string) => void
  /** Left out where nothing may be changed. */
  readonly onRemove?: ((id: string) => void) | undefined
}

/** The files of a record, with the ways to get them out and away. */
export function AttachmentList({ files, onSave, onRemove }: AttachmentListProps) {
  return (
    <ul className={styles.list}>
      {files.map(({ id, name, type, size, source }) => (
        <li key={id} className={styles.file}>
          <span className={styles.sign} aria-hidden="true">
            {source === null ? <FileSign type={type} /> : <img src={source} alt="" />}
          </span>
          <span className={styles.words}>
            <span className={styles.name}>{name}</span>
            <span className={styles.facts}>
              {fileKindText(type)}, {fileSizeText(size)}
            </span>
          </span>
          <span className={styles.tools}>
            <Button
              size="small"
              variant="quiet"
              aria-label={`Save ${name}`}
              onClick={() => onSave(id)}
            >
              Save
            </Button>
            {onRemove !== undefined && (
              <Button
                size="small"
                variant="quiet"
                aria-label={`Remove ${name}`}
                onClick={() => onRemove(id)}
              >
                Remove
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function FileSign({ type }: { readonly type: string }) {
  return type === 'application/pdf' ? <IconFileTypePdf /> : <IconFileText />
}
