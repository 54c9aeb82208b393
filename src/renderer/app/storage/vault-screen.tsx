import type { DataState } from '../../data/data-state.ts'
import { useRecovery } from '../../data/vault/use-recovery.ts'
import { Button } from '../../ui/button.tsx'
import { Explanation } from './explanation.tsx'
import { RecoveryScreen } from './recovery-screen.tsx'
import { UnsureScreen } from './unsure-screen.tsx'

interface VaultScreenProps {
  state: Extract<DataState, { status: 'lost' | 'unsure' | 'no-copy' | 'older-runtime' }>
}

/** Why the records are not opened although they may be there, where the vault has a say in it. */
export function VaultScreen({ state }: VaultScreenProps) {
  const { lookAgain } = useRecovery()
  if (state.status === 'lost') return <RecoveryScreen loss={state.loss} />
  if (state.status === 'unsure') return <UnsureScreen />
  if (state.status === 'no-copy') {
    return (
      <Explanation
        title="No copy could be made first"
        details={state.failure.reason}
        actions={
          <>
            <Button variant="primary" onClick={lookAgain}>
              Try again
            </Button>
            <Button onClick={state.goOn}>Go on without a copy</Button>
          </>
        }
      >
        <p>{NO_COPY[state.before]}</p>
        <p>Nothing was changed so far. Making room on the disk often helps.</p>
      </Explanation>
    )
  }
  return (
    <Explanation
      title="This Cairn is older than the one you used last"
      details={`Your journal was last written by version ${state.written}; this program runs ${state.running}.`}
      actions={
        <Button variant="primary" onClick={lookAgain}>
          Look again
        </Button>
      }
    >
      <p>
        An older program might not read what a newer one has written, so nothing was opened and
        nothing was changed. Install the newest version of Cairn; your journal is as you left it.
      </p>
    </Explanation>
  )
}

const NO_COPY = {
  migration:
    'This version keeps your journal in a new shape. Before it touches anything it makes a copy, and that did not work. Should the change itself fail, the browser puts back what was there.',
  writing:
    'Cairn did not close by itself the last time. Before anything new is written it makes a copy, and that did not work.',
} as const
