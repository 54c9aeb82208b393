import type { CoverageCell } from '#shared/evidence/coverage.ts'
import styles from './coverage.module.css'
import { stoneRadius } from './coverage-geometry.ts'

interface CoverageStoneProps {
  readonly cell: CoverageCell
  readonly href: string
  readonly label: string
  /** Middle of the cell. Unit: CSS pixels. */
  readonly x: number
  readonly y: number
  readonly columnWidth: number
}

/** Height that a finger or pointer finds. Unit: CSS pixels. */
const REACH = 36

/** What there is in one cell. The keyboard stops where there is something; a press anywhere opens the list. */
export function CoverageStone({ cell, href, label, x, y, columnWidth }: CoverageStoneProps) {
  const { pieces, strongest } = cell
  return (
    <a
      href={href}
      aria-label={label}
      tabIndex={pieces === 0 ? -1 : undefined}
      className={styles.cell}
    >
      <rect
        x={x - columnWidth / 2 + 1}
        y={y - REACH / 2}
        width={columnWidth - 2}
        height={REACH}
        rx="8"
        className={styles.reach}
      />
      {pieces === 0 ? (
        <circle cx={x} cy={y} r="2" className={styles.nothing} />
      ) : (
        <g data-strength={strongest} className={styles.stone}>
          <circle cx={x} cy={y} r={stoneRadius(pieces, columnWidth)} />
          <text x={x} y={y + 4.5} textAnchor="middle">
            {pieces}
          </text>
        </g>
      )}
    </a>
  )
}
