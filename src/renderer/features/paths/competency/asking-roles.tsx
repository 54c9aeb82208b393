import type { Catalog } from '#shared/catalog.ts'
import type { OrganizationSize, RatingSubject } from '#shared/vocabulary.ts'
import { Badge } from '../../../ui/badge.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { roleHref } from '../address.ts'
import { LevelBar } from '../parts/level-bar.tsx'
import { findTarget, requirementOf } from '../requirements.ts'
import styles from './asking-roles.module.css'

export interface AskingRolesProps {
  catalog: Catalog
  id: RatingSubject
  size: OrganizationSize
}

/** The nine paths with what each asks for, most first. */
export function AskingRoles({ catalog, id, size }: AskingRolesProps) {
  const roles = catalog.paths
    .flatMap((path) => {
      const target = { path: path.id, organization: size }
      const requirements = findTarget(catalog, target)
      if (requirements === undefined) return []
      return [{ target, label: path.label, asked: requirementOf(requirements, id) }]
    })
    .sort((a, b) => b.asked.required - a.asked.required)
  return (
    <div className={styles.table}>
      <DataTable
        caption="What each role asks for, from 1 to 10"
        columns={['Role', 'Asked for', 'Weight']}
        rows={roles.map(({ target, label, asked }) => [
          <a key="role" href={roleHref(target)}>
            {label}
          </a>,
          <span key="asked" className={styles.asked}>
            <span className={styles.number}>{asked.required}</span>
            <LevelBar value={asked.required} />
            <ProvenanceMark source={asked.source} />
          </span>,
          asked.critical ? (
            <Badge key="weight" tone="note">
              Critical
            </Badge>
          ) : (
            'Ordinary'
          ),
        ])}
      />
    </div>
  )
}
