import { Section } from '../../../ui/section.tsx'
import styles from './lock.module.css'

/** What a passphrase covers and what it does not, without a kind word too many. */
export function LockFacts() {
  return (
    <Section title="What it covers, and what it does not">
      <div className={styles.truths}>
        <div>
          <h3>Encrypted with the passphrase</h3>
          <ul>
            {COVERED.map((fact) => (
              <Fact key={fact} text={fact} isCovered />
            ))}
          </ul>
        </div>
        <div>
          <h3>Not encrypted</h3>
          <ul>
            {OPEN.map((fact) => (
              <Fact key={fact} text={fact} isCovered={false} />
            ))}
          </ul>
        </div>
      </div>
    </Section>
  )
}

function Fact({ text, isCovered }: { readonly text: string; readonly isCovered: boolean }) {
  return (
    <li>
      <svg
        viewBox="0 0 14 14"
        aria-hidden="true"
        className={styles.mark}
        data-tone={isCovered ? 'covered' : 'open'}
      >
        <path d={isCovered ? 'M2.5 7.5 5.5 10.5 11.5 3.5' : 'M3.5 3.5l7 7M10.5 3.5l-7 7'} />
      </svg>
      <span>{text}</span>
    </li>
  )
}

const COVERED = [
  'Every copy in the folder of the copies, from now on and those already there.',
  'The record of single changes that is kept between two copies.',
  'Backup files, where you give them a passphrase when you save them.',
] as const

const OPEN = [
  'The app’s own store, from which it reads while you use it. Somebody with your disk in hand could read it: encrypt the disk itself with what your system offers.',
  'What you export as Markdown, JSON or CSV, and pictures you save.',
  'Backup files you saved without a passphrase.',
] as const
