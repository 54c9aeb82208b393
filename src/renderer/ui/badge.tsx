import type { ReactNode } from 'react'
import styles from './badge.module.css'
import { classNames } from './class-names.ts'

export type BadgeTone = 'neutral' | 'good' | 'care' | 'note' | 'wait'

export interface BadgeProps {
  /** good: met; care: needs attention; wait: on the way; note: information. Each has its own shape. */
  tone?: BadgeTone
  children: ReactNode
}

/** A word with a shape, so that it never speaks by color alone. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, styles[tone])}>
      <svg className={styles.shape} viewBox="0 0 10 10" aria-hidden="true">
        <path d={SHAPES[tone]} />
      </svg>
      {children}
    </span>
  )
}

const SHAPES: Readonly<Record<BadgeTone, string>> = {
  neutral: 'M2.5 5h5',
  good: 'M1.5 5.4 4 8l4.5-6',
  care: 'M5 1.4 9 8.6H1Z',
  note: 'M5 1.5a3.5 3.5 0 1 0 .01 0Z',
  wait: 'M5 1 9 5 5 9 1 5Z',
}
