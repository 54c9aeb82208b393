import { useState } from 'react'
import { useWorkspace, useWriter } from '../../data/data-context.ts'
import { useStorageSummary } from '../../data/use-storage-summary.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { tellEraseProblem, useEraseOutcome } from './erase-outcome.ts'
import styles from './settings.module.css'
import { rowsToLosses } from './storage-words.ts'

/** The one step that cannot be undone, and therefore the one that asks. */
export function EraseSection() {
  const { workspace, eraseEverything } = useWorkspace()
  const isWriter = useWriter()
  const summary = useStorageSummary()
  const { problem } = useEraseOutcome()
  const [isAsking, setIsAsking] = useState(false)

  async function erase() {
    setIsAsking(false)
    tellEraseProblem(null)
    const result = await eraseEverything()
    if (result.ok) window.location.hash = '#/'
    else tellEraseProblem(JSON.stringify(result.error, null, 2))
  }

  return (
    <Section
      title="Erase everything"
      lede="Takes your own records, the copies that Cairn made of them, and the sample off this machine, and starts again with the first steps."
    >
      <div className={styles.stack}>
        <Button
          variant="danger"
          className={styles.start}
          disabled={!isWriter}
          onClick={() => setIsAsking(true)}
        >
          Erase everything…
        </Button>
        {problem !== null && (
          <Notice tone="error" title="Not everything could be erased" details={problem}>
            Close the other windows of Cairn and press the button once more.
          </Notice>
        )}
      </div>
      <Dialog
        open={isAsking}
        title="Erase everything?"
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Button onClick={() => setIsAsking(false)}>Keep everything</Button>
            <Button variant="danger" onClick={() => void erase()}>
              Erase it all
            </Button>
          </>
        }
      >
        <p>
          {workspace === 'sample'
            ? 'This takes the sample, all of your own records, and the copies that Cairn made of them. There is no way back. Backup files that you saved yourself stay.'
            : 'This takes the following. There is no way back.'}
        </p>
        {workspace === 'own' && summary !== undefined && (
          <ul className={styles.losses}>
            {rowsToLosses(summary.rows).map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
            <li>The history of {summary.changeNumber} changes</li>
            <li>Every copy that Cairn made; backup files that you saved yourself stay</li>
          </ul>
        )}
      </Dialog>
    </Section>
  )
}
