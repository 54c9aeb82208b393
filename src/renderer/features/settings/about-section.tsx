import { Notice } from '../../ui/notice.tsx'
import { PendingLine } from '../../ui/pending.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './settings.module.css'
import { useHostDescription } from './use-host-description.ts'

const KINDS = { desktop: 'Desktop app', web: 'In the browser' } as const

export function AboutSection() {
  const answer = useHostDescription()
  return (
    <Section title="About">
      {answer === null && <PendingLine label="Asking for the version" />}
      {answer !== null && !answer.ok && (
        <Notice
          title="The version could not be read"
          details={JSON.stringify(answer.error, null, 2)}
        >
          Everything else goes on as usual.
        </Notice>
      )}
      {answer?.ok && (
        <dl className={styles.facts}>
          <dt>Version</dt>
          <dd>{answer.value.version}</dd>
          <dt>Runs as</dt>
          <dd>{KINDS[answer.value.kind]}</dd>
          <dt>Runtime</dt>
          <dd>{answer.value.runtime}</dd>
        </dl>
      )}
    </Section>
  )
}
