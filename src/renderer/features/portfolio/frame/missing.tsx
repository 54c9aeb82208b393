import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { LIST_HREF } from '../address.ts'
import { BackLink } from './back-link.tsx'

/** An address whose record is nowhere. */
export function Missing() {
  return (
    <>
      <BackLink />
      <PageHeader title="Evidence" />
      <EmptyState
        title="There is nothing at this address"
        action={<LinkButton href={LIST_HREF}>Open the list</LinkButton>}
      >
        It may lie in <a href="#/settings/trash">the trash</a>, or the link is not complete.
      </EmptyState>
    </>
  )
}
