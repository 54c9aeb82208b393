import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { Notice } from '../../../ui/notice.tsx'
import { failureToWords } from './copy-words.ts'

interface FailureNoticeProps {
  /** Null shows nothing; so does what the person stopped themselves. */
  readonly failure: VaultFailure | null
}

export function FailureNotice({ failure }: FailureNoticeProps) {
  if (failure === null || failure.why === 'cancelled') return null
  const { title, text } = failureToWords(failure)
  return (
    <Notice tone="error" title={title}>
      {text}
    </Notice>
  )
}
