import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { useWorkspace, useWriter } from '../../data/data-context.ts'
import { dismissFailures, useSaveState } from '../../data/save-state.ts'
import { useHost } from '../../host/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Notice } from '../../ui/notice.tsx'
import { dismissDefect, useDefects } from '../defects/defects.ts'
import styles from './banners.module.css'
import { failureToText } from './failure-text.ts'

const WEB_SAFETY = lazyPart(async () => (await import('./web-safety.tsx')).WebSafety)
const VAULT_BANNER = lazyPart(async () => (await import('./vault-banner.tsx')).VaultBanner)

/** What holds for the whole window, above the room. */
export function Banners() {
  const { kind } = useHost()
  return (
    <div className={`${styles.banners} no-print`}>
      <SampleBanner />
      <ReadOnlyBanner />
      <Suspense fallback={null}>
        {kind === 'web' && <WEB_SAFETY.Component />}
        <VAULT_BANNER.Component />
      </Suspense>
      <FailureBanner />
      <DefectBanner />
    </div>
  )
}

function SampleBanner() {
  const { workspace, leaveSample } = useWorkspace()
  const [, navigate] = useLocation()
  if (workspace !== 'sample') return null
  async function leave() {
    navigate('/')
    await leaveSample()
  }
  return (
    <section aria-label="About the sample data" className={styles.strip} data-tone="sample">
      <p>
        You are looking around with sample data. Nothing here is yours or touches what is yours.
      </p>
      <Button size="small" onClick={leave}>
        Leave the sample
      </Button>
    </section>
  )
}

function ReadOnlyBanner() {
  if (useWriter()) return null
  return (
    <section aria-label="Read only" className={styles.strip} data-tone="read-only">
      <p>
        Cairn is open in another window, which does the writing. Here you can read; close the other
        window to write in this one.
      </p>
    </section>
  )
}

function FailureBanner() {
  const failures = useSaveState((state) => state.failures)
  const newest = failures.at(-1)
  if (newest === undefined) return null
  return (
    <Notice
      tone="error"
      title={`Not saved: ${newest.label}`}
      details={failures.map((failure) => failure.text).join('\n\n')}
      actions={
        <Button size="small" onClick={dismissFailures}>
          I have what I need
        </Button>
      }
    >
      <p>
        {failureToText(newest.error)} What you entered is still in this window and under Details, to
        copy. Everything saved before is kept.
      </p>
    </Notice>
  )
}

function DefectBanner() {
  const details = useDefects((state) => state.details)
  if (details === null) return null
  return (
    <Notice
      tone="error"
      title="Something went wrong in the background"
      details={details}
      actions={
        <Button size="small" onClick={dismissDefect}>
          Close
        </Button>
      }
    >
      <p>Everything marked as saved is kept. If a screen no longer answers, open Cairn again.</p>
    </Notice>
  )
}
