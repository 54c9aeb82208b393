import { useState } from 'react'
import type { ImportDraft } from '#shared/exchange/import-draft.ts'
import { useDatabase } from '../../../data/data-context.ts'
import type { ImportPreview } from '../../../data/exchange/compare-import.ts'
import { readWaysBack, undo } from '../../../data/history/undo.ts'
import { Button } from '../../../ui/button.tsx'
import { CopyDetails } from '../../../ui/copy-details.tsx'
import styles from './exchange.module.css'
import { records, reportText, things } from './import-words.ts'

interface ImportDoneProps {
  readonly draft: ImportDraft
  readonly preview: ImportPreview
  /** Differing records of which the file's version was taken. */
  readonly taken: number
  readonly stored: number
  /** What the change is called. */
  readonly label: string
  readonly onAgain: () => void
}

/** What was imported, to keep, and the way back. */
export function ImportDone({ draft, preview, taken, stored, label, onAgain }: ImportDoneProps) {
  const database = useDatabase()
  const [undone, setUndone] = useState<string | null>(null)

  async function takeBack() {
    const ways = await readWaysBack(database)
    if (ways.undo !== label) {
      setUndone('Something was changed since. The history in the settings takes it back.')
      return
    }
    const result = await undo(database)
    setUndone(result.ok ? 'The import is taken back.' : 'It could not be taken back.')
  }

  return (
    <div className={styles.stack}>
      <p className={styles.headline} role="status">
        {records(stored)} imported
      </p>
      <p>
        {draft.refused.count === 0
          ? 'Everything that could be taken was.'
          : `${things(draft.refused.count)} refused; the report says why.`}{' '}
        Undo takes the whole import back.
      </p>
      <div className={styles.tools}>
        <Button onClick={onAgain}>Import something else</Button>
        <Button disabled={undone !== null} onClick={() => void takeBack()}>
          Undo the import
        </Button>
      </div>
      <p role="status" className={styles.quiet}>
        {undone}
      </p>
      <CopyDetails text={reportText(draft, preview, taken, stored)} />
    </div>
  )
}
