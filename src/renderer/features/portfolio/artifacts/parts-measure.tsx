import { tickedParts } from '#shared/portfolio/slots.ts'
import type { ArtifactComponent } from '#shared/records/artifact.ts'
import { countText } from '../format.ts'
import styles from './artifacts.module.css'

/** More parts than this are only counted. Source: judgement; smaller marks are no marks. */
const MOST_DRAWN = 12

/** How many parts are ticked: a mark for each, and the number in words. */
export function PartsMeasure({ parts }: { readonly parts: readonly ArtifactComponent[] }) {
  const ticked = tickedParts(parts)
  return (
    <span className={styles.measure}>
      {parts.length <= MOST_DRAWN && (
        <span className={styles.marks} aria-hidden="true">
          {parts.map(({ id }, at) => (
            <span key={id} className={styles.mark} data-ticked={at < ticked || undefined} />
          ))}
        </span>
      )}
      {`${ticked} of ${countText(parts.length, 'part', 'parts')}`}
    </span>
  )
}
