import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { ARTIFACTS_HREF } from '../address.ts'
import { BackLink, type PortfolioList } from './back-link.tsx'

interface MissingProps {
  /** The list that it would be in; without one the address is nothing that this room knows. */
  readonly from?: PortfolioList
}

/** An address of the room whose record is nowhere. */
export function Missing({ from = 'artifacts' }: MissingProps) {
  return (
    <>
      <BackLink to={from} />
      <PageHeader title="Portfolio" />
      <EmptyState
        title="There is nothing at this address"
        action={<LinkButton href={ARTIFACTS_HREF}>Open the portfolio</LinkButton>}
      >
        It may lie in <a href="#/settings/trash">the trash</a>, or the link is not complete.
      </EmptyState>
    </>
  )
}
