import { createContext, type ReactNode, use } from 'react'
import type { RedactedSpot } from '#shared/packet/redact.ts'
import { Tooltip } from '../../../../ui/tooltip.tsx'
import styles from './spot.module.css'

interface Spots {
  /** By number. */
  readonly spots: readonly RedactedSpot[]
  /** What was there shows under the pointer or focus. */
  readonly showsOriginals: boolean
}

/** What the preview knows of the replaced places. A document that is handed out knows nothing. */
export const SpotsContext = createContext<Spots>({ spots: [], showsOriginals: false })

interface SpotProps {
  readonly number: number
  readonly children: ReactNode
}

/** A replaced place of the preview. */
export function Spot({ number, children }: SpotProps) {
  const { spots, showsOriginals } = use(SpotsContext)
  const spot = spots[number]
  if (spot === undefined) return children
  if (!showsOriginals) return <mark className={styles.spot}>{children}</mark>
  return (
    <Tooltip text={`Was: ${spot.original}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what it was is read by keyboard too */}
      <mark className={styles.spot} tabIndex={0}>
        {children}
      </mark>
    </Tooltip>
  )
}
