import type { TrailSign } from './trail-facts.ts'
import styles from './trail-stone.module.css'

/** Three pebbles, 18 wide and 13 high around their middle, so that no two neighbors look stamped. */
const PEBBLES = [
  'M-9 1.2C-9-3.6-5.2-6.5-.4-6.5 5.2-6.5 9-3.4 9 1 9 5 6 6.5.2 6.5-5.8 6.5-9 5.2-9 1.2Z',
  'M-9 .6C-8.8-3.2-4.4-6.2 1-6.5 6.4-6.8 9-2.6 9 1.4 9 5.2 5 6.5-.6 6.5-6.2 6.5-9.2 4.6-9 .6Z',
  'M-9 1.6C-9-2.8-6.4-6.4-1.2-6.5 3.6-6.6 8.8-4.2 9 .4 9.2 4.8 6.4 6.5.8 6.5-5.4 6.5-9 5.6-9 1.6Z',
] as const

/** The lower part of each, for a stone half laid. */
const LOWER_PARTS = [
  'M-9 .4H9C9.2 5 6 6.5.2 6.5-5.8 6.5-9 5.2-9 .4Z',
  'M-9 .4H9C9.2 5.2 5 6.5-.6 6.5-6.2 6.5-9.2 4.6-9 .4Z',
  'M-9 .4H9C9.2 4.8 6.4 6.5.8 6.5-5.4 6.5-9 5.6-9 .4Z',
] as const

/** A stone stood on its edge: its day has gone by. */
const ON_EDGE =
  'M.2-8.4C2-8.4 8.4-2 8.4 0 8.4 2 2 8.4 0 8.4-2 8.4-8.4 2-8.4.2-8.4-1.6-1.6-8.4.2-8.4Z'
const ON_EDGE_LOWER = 'M-8.4.4H8.4C8.2 2.2 2 8.4 0 8.4-2 8.4-8.2 2.4-8.4.4Z'
const CHECK = 'M-3.6.2-1.1 2.7 3.8-2.5'

export interface TrailStoneProps {
  /** The same stone looks the same on every day. */
  id: string
  sign: TrailSign
  /** An overdue one may be begun. */
  isBegun: boolean
}

/** The small stone of a waymark around 0, 0; its shape says the state. */
export function TrailStone({ id, sign, isBegun }: TrailStoneProps) {
  const kind = id.charCodeAt(id.length - 1) % PEBBLES.length
  const isOnEdge = sign === 'overdue'
  const lower = isOnEdge ? ON_EDGE_LOWER : LOWER_PARTS[kind]
  return (
    <g className={styles.stone} data-sign={sign}>
      <path d={isOnEdge ? ON_EDGE : PEBBLES[kind]} className={styles.body} />
      {isBegun && sign !== 'done' && <path d={lower} className={styles.half} />}
      {sign === 'done' && <path d={CHECK} className={styles.check} />}
    </g>
  )
}
