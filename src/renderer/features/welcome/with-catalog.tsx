import type { ReactNode } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import { useCatalog } from '../../host/use-catalog.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PendingLine, Skeleton } from '../../ui/pending.tsx'

interface WithCatalogProps {
  readonly children: (catalog: Catalog) => ReactNode
}

/** A step that shows roles or ratings. The first step needs none, so that it need not wait for the core to start. */
export function WithCatalog({ children }: WithCatalogProps) {
  const { catalog, error, retry } = useCatalog()
  if (catalog !== null) return children(catalog)
  if (error !== null) {
    return (
      <Notice
        tone="error"
        title="The list of roles could not be read"
        details={JSON.stringify(error, null, 2)}
        actions={<Button onClick={retry}>Try again</Button>}
      >
        Nothing is lost. Try again, or reload the window.
      </Notice>
    )
  }
  return (
    <>
      <PendingLine label="Getting ready" />
      <Skeleton height={420} />
    </>
  )
}
