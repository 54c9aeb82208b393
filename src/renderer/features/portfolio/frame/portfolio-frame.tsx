import type { ReactNode } from 'react'
import { useWriter } from '../../../data/data-context.ts'
import { useEvidenceFacts } from '../../../data/evidence/use-evidence-facts.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { ADD_HREF, COVERAGE_HREF, LIST_HREF } from '../address.ts'
import styles from './portfolio-frame.module.css'

interface PortfolioFrameProps {
  readonly current: 'list' | 'coverage'
  readonly children: ReactNode
}

const TABS = [
  { id: 'list', label: 'Evidence', href: LIST_HREF },
  { id: 'coverage', label: 'Coverage', href: COVERAGE_HREF },
] as const

/** The head that the room's views share. */
export function PortfolioFrame({ current, children }: PortfolioFrameProps) {
  const mayWrite = useWriter()
  // What is empty has a button of its own, and one is enough.
  const hasAny = useEvidenceFacts()?.pieces.length !== 0
  return (
    <>
      <PageHeader
        title="Portfolio"
        lede="What you did that shows what you can do, kept so that you need not look for it the night before a review."
        actions={
          mayWrite &&
          hasAny && (
            <LinkButton href={ADD_HREF} variant="primary" size="small">
              Add evidence
            </LinkButton>
          )
        }
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
