import type { ReactNode } from 'react'
import { pageHref } from './address.ts'
import styles from './page-frame.module.css'

interface PageFrameProps {
  /** A page with its own header. */
  readonly children: ReactNode
}

/** A page below the settings, with the way back above it. */
export function PageFrame({ children }: PageFrameProps) {
  return (
    <>
      <nav aria-label="Where you are" className={`${styles.crumbs} no-print`}>
        <a href={pageHref(null)}>
          <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
            <path d="M8 2.5 4 6 8 9.5" />
          </svg>
          Settings
        </a>
      </nav>
      {children}
    </>
  )
}
