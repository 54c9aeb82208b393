import type { ComponentProps } from 'react'
import styles from './card.module.css'
import { classNames } from './class-names.ts'

export interface CardProps extends ComponentProps<'div'> {
  /** `sunk` recedes into the paper, `plain` lies on it. */
  tone?: 'plain' | 'sunk'
  /** Less inner space, for rows of small cards. */
  tight?: boolean
}

/** The only box there is. Cards are never nested. */
export function Card({ tone = 'plain', tight = false, className, ...rest }: CardProps) {
  return (
    <div
      {...rest}
      className={classNames(styles.card, styles[tone], tight && styles.tight, className)}
    />
  )
}
