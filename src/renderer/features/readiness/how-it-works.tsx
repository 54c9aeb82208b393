import type { Provenance } from '#shared/catalog.ts'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { METHOD } from './method.ts'
import styles from './score-settings.module.css'

const KEY = [
  { source: 'seed', text: 'given with the order for Cairn' },
  { source: 'study', text: 'from a published study' },
  { source: 'judgement', text: 'our judgement' },
] as const satisfies readonly { source: Provenance; text: string }[]

/** The whole calculation in plain words, each step with the kinds of source it rests on. */
export function HowItWorks() {
  return (
    <>
      <ul className={styles.key} aria-label="Kinds of source">
        {KEY.map(({ source, text }) => (
          <li key={source}>
            <ProvenanceMark source={source} /> {text}
          </li>
        ))}
      </ul>
      <ol className={styles.steps}>
        {METHOD.map(({ title, text, sources }) => (
          <li key={title} className={styles.step}>
            <h3>
              {title}
              {sources.map((source) => (
                <ProvenanceMark key={source} source={source} />
              ))}
            </h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
