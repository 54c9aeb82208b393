import type { CallError } from '#shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'

interface CoreNoticeProps {
  readonly error: CallError
  /** Asks again, where that can be done without a reload. */
  readonly retry?: () => void
}

/** The calculation failed: what happened, what was kept, what to do. */
export function CoreNotice({ error, retry }: CoreNoticeProps) {
  return (
    <Notice
      tone="error"
      title="The calculation did not answer"
      details={JSON.stringify(error, null, 2)}
      actions={
        <Button onClick={retry ?? (() => window.location.reload())}>
          {retry === undefined ? 'Reload' : 'Try again'}
        </Button>
      }
    >
      Everything you entered is kept.
    </Notice>
  )
}
