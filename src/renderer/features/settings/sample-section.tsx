import { useState } from 'react'
import { useWorkspace } from '../../data/data-context.ts'
import { useHost } from '../../host/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './settings.module.css'

/** Enters and leaves the sample, which is a database of its own. */
export function SampleSection() {
  const { workspace, enterSample, leaveSample } = useWorkspace()
  const host = useHost()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function enter() {
    setIsBusy(true)
    setProblem(null)
    const result = await enterSample((name, request) => host.call(name, request))
    setIsBusy(false)
    if (!result.ok) setProblem(JSON.stringify(result.error, null, 2))
  }

  return (
    <Section
      title="Sample data"
      lede={
        workspace === 'sample'
          ? 'You are looking at the sample. Leaving it brings your own records back and throws away what you changed here.'
          : 'A filled journal of a person who does not exist, to look around in. It is kept apart from yours and goes away in one click.'
      }
    >
      <div className={styles.stack}>
        {workspace === 'sample' ? (
          <Button className={styles.start} onClick={() => void leaveSample()}>
            Leave the sample
          </Button>
        ) : (
          <Button className={styles.start} disabled={isBusy} onClick={() => void enter()}>
            Look around with sample data
          </Button>
        )}
        {problem !== null && (
          <Notice tone="error" title="The sample could not be opened" details={problem}>
            Your own entries are untouched. You can try again.
          </Notice>
        )}
      </div>
    </Section>
  )
}
