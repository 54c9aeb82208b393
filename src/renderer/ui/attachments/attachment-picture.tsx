import styles from './attachments.module.css'

export interface AttachmentPictureProps {
  /** Its content as a `data:` address; undefined while being read, null where it is not there. */
  readonly source: string | null | undefined
  readonly alt: string
}

/** A stored picture in a text. */
export function AttachmentPicture({ source, alt }: AttachmentPictureProps) {
  if (source === undefined) return <span className={styles.reading}>Opening the picture</span>
  if (source === null) {
    return <span className={styles.gone}>{alt === '' ? 'A picture' : alt} (removed)</span>
  }
  return <img className={styles.picture} src={source} alt={alt} decoding="async" />
}
