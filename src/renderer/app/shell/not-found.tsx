import { LinkButton } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

export function NotFound() {
  return (
    <PageHeader
      title="There is no such page"
      lede="The address may be from another version of Cairn. Your journal is not affected."
      actions={
        <LinkButton variant="primary" href="#/">
          Go to your last room
        </LinkButton>
      }
    />
  )
}
