import type { Catalog } from '#shared/catalog.ts'
import { ORGANIZATION_SIZES, PATH_IDS, type Target } from '#shared/vocabulary.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { roleHref } from '../address.ts'
import { goTo } from '../go-to.ts'
import styles from './side-picker.module.css'

export interface SidePickerProps {
  catalog: Catalog
  label: string
  organizationLabel: string
  tone: 'first' | 'second'
  target: Target
  /** The address of the comparison with another target on this side. */
  hrefFor: (target: Target) => string
}

/** Chooses one side of the comparison. */
export function SidePicker({
  catalog,
  label,
  organizationLabel,
  tone,
  target,
  hrefFor,
}: SidePickerProps) {
  return (
    <div className={styles.side} data-tone={tone}>
      <SelectField
        label={label}
        remark={
          <a href={roleHref(target)}>
            Open<span className="visually-hidden"> {label.toLowerCase()}</span>
          </a>
        }
        options={catalog.paths.map((path) => ({ value: path.id, label: path.label }))}
        value={target.path}
        onChange={(event) => {
          const path = PATH_IDS.find((id) => id === event.currentTarget.value)
          if (path !== undefined) goTo(hrefFor({ ...target, path }))
        }}
      />
      <SelectField
        label={organizationLabel}
        options={catalog.organizations.map((size) => ({ value: size.id, label: size.label }))}
        value={target.organization}
        onChange={(event) => {
          const organization = ORGANIZATION_SIZES.find((id) => id === event.currentTarget.value)
          if (organization !== undefined) goTo(hrefFor({ ...target, organization }))
        }}
      />
    </div>
  )
}
