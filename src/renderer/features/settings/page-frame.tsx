import type { ReactNode } from 'react'
import { Crumbs } from '../../ui/crumbs.tsx'
import { pageHref } from './address.ts'

interface PageFrameProps {
  /** A page with its own header. */
  readonly children: ReactNode
}

/** A page below the settings, with the way back above it. */
export function PageFrame({ children }: PageFrameProps) {
  return (
    <>
      <Crumbs trail={[{ label: 'Settings', href: pageHref(null) }]} hasArrow />
      {children}
    </>
  )
}
