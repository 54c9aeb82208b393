import type { CallError } from '#shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'

export interface FailureNoticeProps {
  error: CallError
  /** What is missing because of it. */
  children: string
  onRetry?: () => void
}

/** The core did not answer. What the person wrote is not concerned, and the notice says so. */
export function FailureNotice({ error, children, onRetry }: FailureNoticeProps) {
  return (
    <Notice
      tone="error"
      title={children}
      details={JSON.stringify(error, null, 2)}
      {...(onRetry !== undefined && { actions: <Button onClick={onRetry}>Try again</Button> })}
    >
      Nothing that you entered is affected. {ADVICE[error.type]}
    </Notice>
  )
}

const ADVICE: Readonly<Record<CallError['type'], string>> = {
  InvalidValue: 'The details say which value was refused.',
  Forbidden: 'Reload the window and look again.',
  Unavailable: 'Reload the window if it stays like this.',
  Defect: 'This is a fault in the program; the details help to report it.',
}
