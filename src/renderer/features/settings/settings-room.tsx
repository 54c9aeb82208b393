import { useHashLocation } from 'wouter/use-hash-location'
import { LinkButton } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { pageHref, parseAddress, type SettingsPage } from './address.ts'
import { Overview } from './overview.tsx'
import { PageFrame } from './page-frame.tsx'
import { PAGES } from './pages.ts'

/** Everything under `#/settings`: how Cairn looks, and how what it holds is kept safe. */
export function SettingsRoom() {
  const [location] = useHashLocation()
  const page = parseAddress(location)
  if (page === undefined) return <NoSuchPage />
  return page === null ? <Overview /> : <Page page={page} />
}

function Page({ page }: { readonly page: SettingsPage }) {
  const { Component } = PAGES[page]
  return (
    <PageFrame>
      <Component key={page} />
    </PageFrame>
  )
}

function NoSuchPage() {
  return (
    <PageHeader
      title="There is nothing at this address"
      lede="It may have been typed or copied with a mistake."
      actions={
        <LinkButton variant="primary" href={pageHref(null)}>
          See the settings
        </LinkButton>
      }
    />
  )
}
