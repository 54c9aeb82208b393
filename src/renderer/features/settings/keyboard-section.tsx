import { Section } from '../../ui/section.tsx'
import styles from './settings.module.css'

export function KeyboardSection() {
  return (
    <Section title="Keyboard">
      <p>
        Everything works without a mouse. Press <kbd className={styles.key}>?</kbd> outside of a
        field for the list of keys.
      </p>
    </Section>
  )
}
