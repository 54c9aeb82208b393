import { type SavePhase, useSaveState } from '../../data/save-state.ts'
import styles from './save-sign.module.css'

/** Whether what was typed is on the disk. Quiet while all is well, and true: "Saved" comes after the write. */
export function SaveSign() {
  const phase = useSaveState((state) => state.phase)
  return (
    <p role="status" className={styles.sign} data-phase={phase}>
      {phase !== 'idle' && (
        <>
          <svg viewBox="0 0 14 14" aria-hidden="true" className={styles.mark}>
            <path d={MARKS[phase]} />
          </svg>
          {WORDS[phase]}
        </>
      )}
    </p>
  )
}

type Told = Exclude<SavePhase, 'idle'>

const WORDS: Readonly<Record<Told, string>> = {
  saving: 'Saving',
  saved: 'Saved',
  'kept-here-only': 'Saved here only',
  failed: 'Not saved',
  'read-only': 'Read only',
}

const MARKS: Readonly<Record<Told, string>> = {
  saving: 'M3.5 7h.01M7 7h.01M10.5 7h.01',
  saved: 'M2.5 7.5 5.5 10.5 11.5 3.5',
  'kept-here-only': 'M2.5 7.5 5.5 10.5 11.5 3.5M2 12.6h.01M5 12.6h.01M8 12.6h.01',
  failed: 'M7 2 12.5 12h-11ZM7 6v2.5M7 10.2v.01',
  'read-only': 'M3 6.5h8v5.5h-8ZM4.8 6.5V4.5a2.2 2.2 0 0 1 4.4 0v2',
}
