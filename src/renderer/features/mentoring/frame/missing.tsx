import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { MENTORING_HREF } from '../address.ts'
import { BackLink } from './back-link.tsx'

interface MissingProps {
  /** Such as "Person". */
  readonly what: string
}

/** An address whose record is nowhere. */
export function Missing({ what }: MissingProps) {
  return (
    <>
      <BackLink />
      <PageHeader title={what} />
      <EmptyState
        title="There is nothing at this address"
        action={<LinkButton href={MENTORING_HREF}>Open Mentoring</LinkButton>}
      >
        It may lie in <a href="#/settings/trash">the trash</a>, or the link is not complete.
      </EmptyState>
    </>
  )
}
