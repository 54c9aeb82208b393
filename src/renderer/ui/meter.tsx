import type { CSSProperties } from 'react'
import styles from './meter.module.css'

export interface MeterProps {
  /** What is measured and how much, in words such as "Technical depth: 7 of 8"; read out, not shown. */
  text: string
  /** 0 to 1. */
  value: number
  /** Where the target lies, 0 to 1; a tick. Without one the end of the bar is the target. */
  required?: number
  /** It is among what holds back most. */
  care?: boolean
}

/** A bar of attainment. Met is full and pine; less leaves a hatched rest, so it reads without color. */
export function Meter({ text, value, required, care = false }: MeterProps) {
  const met = value >= (required ?? 1)
  const variables = { '--value': Math.min(1, Math.max(0, value)), '--at': required }
  return (
    <span
      className={styles.meter}
      data-met={met || undefined}
      data-care={(care && !met) || undefined}
      style={variables as CSSProperties}
    >
      <span className="visually-hidden">{text}</span>
      <span className={styles.fill} />
      {required !== undefined && <span className={styles.tick} />}
    </span>
  )
}
