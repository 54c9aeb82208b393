import type { CallError } from '#shared/contract/contract.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

interface CoreNoticeProps {
  readonly error: CallError
  readonly retry?: () => void
}

/** The program or its dates could not be had: what happened, what was kept, what to do. */
export function CoreNotice({ error, retry }: CoreNoticeProps) {
  return (
    <Notice
      tone="error"
      title={
        retry === undefined ? 'The dates were not worked out' : 'The program could not be read'
      }
      details={JSON.stringify(error, null, 2)}
      actions={
        <Button onClick={retry ?? (() => window.location.reload())}>
          {retry === undefined ? 'Reload' : 'Try again'}
        </Button>
      }
    >
      What you ticked off and wrote is kept.
    </Notice>
  )
}
