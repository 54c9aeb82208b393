import type { CallError } from '#shared/contract/contract.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

interface CoreNoticeProps {
  readonly error: CallError
  /** An earlier answer is still on the screen. */
  readonly hasAnswer?: boolean
  /** Asks again, where that can be done without a reload. */
  readonly retry?: () => void
}

/** The calculation failed: what happened, what was kept, what to do. */
export function CoreNotice({ error, hasAnswer = false, retry }: CoreNoticeProps) {
  return (
    <Notice
      tone="error"
      title="The calculation did not answer"
      details={JSON.stringify(error, null, 2)}
      actions={
        <>
          {retry !== undefined && <Button onClick={retry}>Try again</Button>}
          <Button onClick={() => window.location.reload()}>Reload</Button>
        </>
      }
    >
      Everything you entered is kept.{' '}
      {hasAnswer
        ? 'What you see below is the last answer; it may not hold your newest values.'
        : 'The score appears here as soon as the calculation works again.'}
    </Notice>
  )
}
