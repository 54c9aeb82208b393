import { useState } from 'react'
import { useWorkspace } from '../../data/data-context.ts'
import { useHost } from '../../host/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './sample-entry.module.css'

/** The other way in: a filled journal that is nobody's. */
export function SampleEntry() {
  const { enterSample } = useWorkspace()
  const host = useHost()
  const [state, setState] = useState<'idle' | 'making' | { problem: string }>('idle')

  async function enter() {
    setState('making')
    const result = await enterSample((name, request) => host.call(name, request))
    if (result.ok) window.location.hash = '#/readiness'
    else setState({ problem: JSON.stringify(result.error, null, 2) })
  }

  return (
    <div className={styles.sample}>
      <p>Rather see it filled first? The sample is marked, kept apart, and gone in one click.</p>
      <Button size="small" disabled={state === 'making'} onClick={() => void enter()}>
        Look around with sample data
      </Button>
      <span role="status" className={styles.status}>
        {state === 'making' && 'Laying out the sample'}
      </span>
      {typeof state === 'object' && (
        <Notice tone="error" title="The sample could not be opened" details={state.problem}>
          Your own entries are untouched. You can try again or go on with the steps.
        </Notice>
      )}
    </div>
  )
}
