import { useEffect, useRef, useState } from 'react'
import type { ImportFailure } from '#shared/exchange/import-draft.ts'
import { useDatabase } from '../../../data/data-context.ts'
import { folderPicker } from '../../../host/exchange-destination.ts'
import { useHost } from '../../../host/host-context.tsx'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import styles from './exchange.module.css'
import { type ExportOutcome, exportIntoFolder, exportIntoZip } from './export-run.ts'

/** Everything as plain files, for other programs and for the day that there is no Cairn. */
export function ExportPage() {
  const database = useDatabase()
  const host = useHost()
  const pick = folderPicker(host)
  const [share, setShare] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null)
  const [failure, setFailure] = useState<ImportFailure | null>(null)
  const control = useRef<AbortController | null>(null)
  useEffect(() => () => control.current?.abort(), [])

  async function run(into: 'folder' | 'zip') {
    const abort = new AbortController()
    control.current = abort
    setOutcome(null)
    setFailure(null)
    setShare(0)
    const app = await host.call('host/describe', {})
    const job = {
      database,
      app: app.ok ? app.value.version : '',
      signal: abort.signal,
      onProgress: setShare,
    }
    const result =
      into === 'folder' && pick !== null
        ? await exportIntoFolder(job, pick)
        : await exportIntoZip(job)
    setShare(null)
    if (result.ok) setOutcome(result.value)
    else if (result.error.why !== 'cancelled') setFailure(result.error)
  }

  const isBusy = share !== null
  const isDesktop = host.kind === 'desktop'
  return (
    <>
      <PageHeader
        title="Export"
        lede="Everything you wrote, as plain files that open without Cairn. Nothing is sent anywhere, and nothing here changes."
      />
      <div className={styles.stack}>
        <div className={styles.tools}>
          {!isDesktop && (
            <Button variant="primary" disabled={isBusy} onClick={() => void run('zip')}>
              Save as a zip file
            </Button>
          )}
          {pick !== null && (
            <Button
              variant={isDesktop ? 'primary' : 'secondary'}
              disabled={isBusy}
              onClick={() => void run('folder')}
            >
              Write into a folder…
            </Button>
          )}
        </div>
        {share !== null && (
          <div className={styles.work}>
            <progress className={styles.bar} value={share} max={1} aria-label="Writing the files" />
            <Button size="small" onClick={() => control.current?.abort()}>
              Cancel
            </Button>
          </div>
        )}
        <p role="status" className={styles.quiet}>
          {outcome !== null && `${outcome.files} files are in ${outcome.name}.`}
        </p>
        {failure !== null && (
          <Notice tone="error" title="The export was not written">
            {failure.reason} Your records are untouched.
          </Notice>
        )}
      </div>
      <Section title="What is in it">
        <dl className={styles.contents}>
          <dt>journal, milestones, …</dt>
          <dd>
            A Markdown file for each entry, milestone, goal and prediction, with its facts in front.
          </dd>
          <dt>tables</dt>
          <dd>Ratings, readiness, milestones and forecasts as CSV, for a spreadsheet.</dd>
          <dt>cairn.json</dt>
          <dd>Every record with every field, the trash included. This is what an import reads.</dd>
        </dl>
      </Section>
      <Section title="What is not">
        <p className={styles.quiet}>
          The history of your changes. Nor is it encrypted: whoever has the files can read them. A
          backup file has the history, and can have a passphrase.
        </p>
      </Section>
    </>
  )
}
