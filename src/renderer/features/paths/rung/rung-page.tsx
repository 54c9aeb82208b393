import type { Catalog } from '#shared/catalog.ts'
import { type OrganizationSize, PATH_IDS } from '#shared/vocabulary.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { overviewHref, roleHref, rungHref } from '../address.ts'
import { Columns } from '../parts/columns.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Facts } from '../parts/facts.tsx'
import { NextSteps } from '../parts/next-steps.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { type Origin, reachedFrom } from './reached-from.ts'
import styles from './rung-page.module.css'

export interface RungPageProps {
  catalog: Catalog
  id: string
  size: OrganizationSize
}

/** One level of the ladder: its facts, where it leads and what leads to it. */
export function RungPage({ catalog, id, size }: RungPageProps) {
  const rung = catalog.rungs.find((candidate) => candidate.id === id)
  if (rung === undefined) return <NotFound what="rung" />
  const { path } = rung
  const track = catalog.tracks.find((candidate) => candidate.id === rung.track)
  const origins = reachedFrom(catalog, id)
  return (
    <>
      <Crumbs steps={[{ label: 'Paths', href: overviewHref(size) }]} />
      <PageHeader
        title={rung.level === null ? rung.label : `${rung.label}, ${rung.level}`}
        lede={`A level of the ladder, on the ${track?.label.toLowerCase()}.`}
        {...(path !== null && {
          actions: (
            <LinkButton variant="primary" href={roleHref({ path, organization: size })}>
              See the role
            </LinkButton>
          ),
        })}
      />
      <Section title="What it means">
        <Facts
          facts={rung.facts.map(({ label, text }) => ({ label, value: text, source: rung.source }))}
        />
      </Section>
      <Section title="Ways in and on">
        <Columns
          columns={[
            { title: 'Next steps', content: <NextSteps steps={rung.nextSteps} size={size} /> },
            { title: 'Reached from', content: <Origins origins={origins} size={size} /> },
          ]}
        />
      </Section>
    </>
  )
}

interface OriginsProps {
  origins: readonly Origin[]
  size: OrganizationSize
}

function Origins({ origins, size }: OriginsProps) {
  if (origins.length === 0) {
    return <p className={styles.none}>No role on this map leads here by a usual step.</p>
  }
  return (
    <ul className={styles.origins}>
      {origins.map((origin) => (
        <li key={`${origin.kind}/${origin.id}`}>
          <a href={originHref(origin, size)}>{origin.label}</a>
        </li>
      ))}
    </ul>
  )
}

function originHref({ kind, id }: Origin, organization: OrganizationSize): string {
  const path = kind === 'path' ? PATH_IDS.find((candidate) => candidate === id) : undefined
  return path === undefined ? rungHref(id) : roleHref({ path, organization })
}
