import type { Entry } from '#shared/records/entry.ts'
import { useNeighbors } from '../../../data/entries/use-entries.ts'
import { entryHref } from '../../../data/record-address.ts'
import styles from './entry.module.css'

/** The way back to the list, and to the entries before and after. */
export function EntryNav({ entry }: { readonly entry: Entry | null }) {
  return (
    <nav aria-label="Where you are" className={`${styles.nav} no-print`}>
      <a href="#/journal">Journal</a>
      {entry !== null && <Neighbors entry={entry} />}
    </nav>
  )
}

function Neighbors({ entry }: { readonly entry: Entry }) {
  const neighbors = useNeighbors(entry)
  return (
    <span className={styles.neighbors}>
      <Step id={neighbors?.older ?? null} label="Older entry" sign="←" />
      <Step id={neighbors?.newer ?? null} label="Newer entry" sign="→" isBehind />
    </span>
  )
}

interface StepProps {
  readonly id: string | null
  readonly label: string
  readonly sign: string
  readonly isBehind?: boolean
}

function Step({ id, label, sign, isBehind = false }: StepProps) {
  if (id === null) return null
  const arrow = <span aria-hidden="true">{sign}</span>
  return (
    <a href={entryHref(id)}>
      {!isBehind && arrow} {label} {isBehind && arrow}
    </a>
  )
}
