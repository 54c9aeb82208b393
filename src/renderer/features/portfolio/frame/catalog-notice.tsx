import type { CallError } from '#shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'

interface CatalogNoticeProps {
  readonly error: CallError
  readonly onRetry: () => void
}

/** Without the catalog no competency has a name. */
export function CatalogNotice({ error, onRetry }: CatalogNoticeProps) {
  return (
    <Notice
      tone="error"
      title="The list of competencies could not be read"
      details={JSON.stringify(error, null, 2)}
      actions={<Button onClick={onRetry}>Try again</Button>}
    >
      What you wrote is stored and untouched.
    </Notice>
  )
}
