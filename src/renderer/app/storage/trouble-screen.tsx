import { Suspense } from 'react'
import { useWorkspace } from '../../data/data-context.ts'
import type { DataState } from '../../data/data-state.ts'
import { Button } from '../../ui/button.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { AllowFolder } from './allow-folder.tsx'
import { Explanation } from './explanation.tsx'

const LOCK = lazyPart(async () => (await import('../lock/lock-screen.tsx')).LockScreen)
const VAULT = lazyPart(async () => (await import('./vault-screen.tsx')).VaultScreen)

interface TroubleScreenProps {
  state: DataState
}

/** Instead of any room while the records are not there: what happened, what was kept, what to do. Never onboarding. */
export function TroubleScreen({ state }: TroubleScreenProps) {
  const { workspace, reopen, startAfresh } = useWorkspace()
  switch (state.status) {
    case 'ready':
    case 'opening':
      return null
    case 'blocked':
      return (
        <Explanation title="Waiting for another window">
          <p>
            Another window holds an older version of your journal open. Close the other windows of
            Cairn; this one goes on by itself. Nothing is lost.
          </p>
        </Explanation>
      )
    case 'newer':
      return (
        <Explanation
          title="This journal was written by a newer Cairn"
          details={`Database version ${state.found}; this program knows up to ${state.known}.`}
        >
          <p>
            Nothing was read or changed. Install the newest version of Cairn and open it again; your
            journal is as you left it.
          </p>
        </Explanation>
      )
    case 'unreadable':
      return (
        <Explanation
          title="Your journal could not be read"
          details={state.reason}
          actions={
            <>
              <Button variant="primary" onClick={reopen}>
                Try again
              </Button>
              <AllowFolder />
            </>
          }
        >
          <p>
            Cairn changed nothing and has put nothing in its place. Often it helps to close other
            windows, make room on the disk, and try again. If it does not, copy the details before
            you do anything else.
          </p>
        </Explanation>
      )
    case 'missing':
      return (
        <Explanation
          title="Your journal is not where it was"
          actions={
            <>
              <Button variant="primary" onClick={reopen}>
                Look again
              </Button>
              <AllowFolder />
              <Button onClick={() => void startAfresh()}>Start with an empty journal</Button>
            </>
          }
        >
          <p>
            There was a journal here the last time, and now none is found. The browser may have
            cleared its data, or another user profile is in use. Look there first. Starting with an
            empty journal does not bring the old one back.
          </p>
        </Explanation>
      )
    case 'locked':
      return (
        <Suspense fallback={null}>
          <LOCK.Component onUnlocked={reopen} />
        </Suspense>
      )
    case 'lost':
    case 'unsure':
    case 'no-copy':
    case 'older-runtime':
      return (
        <Suspense fallback={null}>
          <VAULT.Component state={state} />
        </Suspense>
      )
    case 'closed': {
      const because =
        state.because === 'erased' && workspace === 'sample' ? 'sampleLeft' : state.because
      return (
        <Explanation
          title={CLOSED_TITLES[because]}
          actions={
            <Button variant="primary" onClick={() => window.location.reload()}>
              Open again
            </Button>
          }
        >
          <p>{CLOSED_TEXTS[because]}</p>
        </Explanation>
      )
    }
  }
}

const CLOSED_TITLES = {
  upgrade: 'A newer Cairn has taken over',
  erased: 'The journal was erased in another window',
  replaced: 'A copy was restored in another window',
  sampleLeft: 'The sample was left in another window',
  lost: 'The connection to your journal was closed',
} as const

const CLOSED_TEXTS = {
  upgrade:
    'Another window runs a newer version and has brought your journal up to date. What was saved is kept. Open this window again to use the newer version too.',
  sampleLeft:
    'Its data is gone, and your own was never touched. Open again to see your own journal.',
  replaced:
    'What this window showed was put aside and is kept for 30 days. Open again to see the records that are in use now.',
  erased: 'There is nothing left to show here. Open again to begin with an empty journal.',
  lost: 'The browser took the connection away, for instance because the disk is full or its data was cleared. What was saved before is kept where the browser still has it.',
} as const
