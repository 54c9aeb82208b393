import type { Catalog } from '#shared/catalog.ts'
import type { OrganizationSize } from '#shared/vocabulary.ts'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { formatRange } from '../format.ts'
import { goTo } from '../go-to.ts'
import styles from './size-control.module.css'

export interface SizeControlProps {
  catalog: Catalog
  size: OrganizationSize
  label?: string
  /** The address of this view for another size. */
  hrefFor: (size: OrganizationSize) => string
}

/** Which kind of organization the view speaks of, and what is meant by it. */
export function SizeControl({
  catalog,
  size,
  label = 'Size of the organization',
  hrefFor,
}: SizeControlProps) {
  const organization = catalog.organizations.find(({ id }) => id === size)
  return (
    <div className={styles.control}>
      <SegmentedControl
        label={label}
        value={size}
        segments={catalog.organizations.map(({ id, label }) => ({ value: id, label }))}
        onChange={(next) => goTo(hrefFor(next))}
      />
      {organization !== undefined && (
        <p className={styles.remark}>
          {organization.description} {formatRange(organization.people)} people.
        </p>
      )}
    </div>
  )
}
