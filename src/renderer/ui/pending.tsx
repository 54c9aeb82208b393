import type { CSSProperties } from 'react'
import styles from './pending.module.css'

export interface SkeletonProps {
  /** CSS pixels. Reserve what the content will take, so that nothing jumps. */
  height: number
  width?: string
}

/** Holds the place of what is still being read. Shown after a moment only, so that fast answers do not flicker. */
export function Skeleton({ height, width = '100%' }: SkeletonProps) {
  return (
    <div
      className={styles.skeleton}
      style={{ height, width } as CSSProperties}
      aria-hidden="true"
    />
  )
}

export interface PendingLineProps {
  /** What is being done, such as "Reading your ratings". */
  label: string
}

export function PendingLine({ label }: PendingLineProps) {
  return (
    <p role="status" className={styles.line}>
      <span className={styles.dot} aria-hidden="true" />
      {label}
    </p>
  )
}
