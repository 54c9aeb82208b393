import type { ReactNode } from 'react'
import { PageHeader } from '../../../ui/page-header.tsx'
import { ARTIFACTS_HREF, COVERAGE_HREF, LIST_HREF, METRICS_HREF, PACKETS_HREF } from '../address.ts'
import styles from './portfolio-frame.module.css'

const TABS = [
  { id: 'artifacts', label: 'Artifacts', href: ARTIFACTS_HREF },
  { id: 'metrics', label: 'Metrics', href: METRICS_HREF },
  { id: 'evidence', label: 'Evidence', href: LIST_HREF },
  { id: 'coverage', label: 'Coverage', href: COVERAGE_HREF },
  { id: 'packets', label: 'Packet', href: PACKETS_HREF },
] as const

interface PortfolioFrameProps {
  readonly current: (typeof TABS)[number]['id']
  /** What begins something here, small. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The head that the room's views share. What has a page of its own goes without. */
export function PortfolioFrame({ current, actions, children }: PortfolioFrameProps) {
  return (
    <>
      <PageHeader
        title="Portfolio"
        lede="What you did that shows what you can do, kept so that you need not look for it the night before a review."
        actions={actions}
      />
      <nav aria-label="Views of the portfolio" className={`${styles.tabs} no-print`}>
        {TABS.map(({ id, label, href }) => (
          <a
            key={id}
            href={href}
            className={styles.tab}
            aria-current={id === current ? 'page' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      {children}
    </>
  )
}
