import { useState } from 'react'
import type { SnapshotInfo } from '#shared/vault/vault-state.ts'
import { ageToText, momentToText } from '../../../ui/age-text.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { bytesToText } from '../storage-words.ts'
import styles from './copies.module.css'
import { copiesToText, countRecords, REASONS, recordsToText } from './copy-words.ts'

/** Copies shown before "Show all". Source: judgement (a week of days and a few of one's own fit a screen). */
const SHOWN_FIRST = 12

interface CopiesSectionProps {
  readonly copies: readonly SnapshotInfo[]
  /** How many no longer hold what they should. */
  readonly damaged: number
  readonly now: string
  readonly isBusy: boolean
  readonly onLook: (copy: SnapshotInfo) => void
}

/** Every copy there is, newest first. */
export function CopiesSection({ copies, damaged, now, isBusy, onLook }: CopiesSectionProps) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? copies : copies.slice(0, SHOWN_FIRST)
  return (
    <Section title="Copies" lede={LEDE}>
      {damaged > 0 && (
        <Notice tone="attention" title={`${copiesToText(damaged)} can no longer be read`}>
          The disk may be failing. The others below were checked and are good.
        </Notice>
      )}
      {copies.length === 0 && <p>There is no copy yet.</p>}
      <ul className={styles.list} aria-label="Copies">
        {shown.map((copy) => (
          <li key={copy.id}>
            <Copy copy={copy} now={now} isBusy={isBusy} onLook={onLook} />
          </li>
        ))}
      </ul>
      {shown.length < copies.length && (
        <Button size="small" className={styles.more} onClick={() => setShowsAll(true)}>
          Show all {copiesToText(copies.length)}
        </Button>
      )}
    </Section>
  )
}

const LEDE =
  'The ten newest stay, then one a day for a week, one a week for a month, and one a month for a year. Kept ones stay beside these.'

interface CopyProps extends Pick<CopiesSectionProps, 'now' | 'isBusy' | 'onLook'> {
  readonly copy: SnapshotInfo
}

function Copy({ copy, now, isBusy, onLook }: CopyProps) {
  const when = momentToText(copy.madeAt)
  return (
    <div className={styles.copy}>
      <div>
        <p className={styles.when}>
          <time dateTime={copy.madeAt}>{when}</time>
          {copy.pinned && <Badge tone="note">Kept</Badge>}
        </p>
        <p className={styles.facts}>
          <span>{REASONS[copy.kind]}</span>
          <span>{ageToText(copy.madeAt, now)}</span>
          <span>{recordsToText(countRecords(copy.counts))}</span>
          <span>{bytesToText(copy.bytes)}</span>
          {copy.encrypted && <span>Encrypted</span>}
        </p>
      </div>
      <Button
        size="small"
        variant="quiet"
        disabled={isBusy}
        aria-label={`Look at the copy of ${when}`}
        onClick={() => onLook(copy)}
      >
        Look at it…
      </Button>
    </div>
  )
}
