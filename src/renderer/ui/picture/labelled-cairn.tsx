import type { DimensionId, ReadinessDimensionId } from '#shared/vocabulary.ts'
import { classNames } from '../class-names.ts'
import styles from './cairn.module.css'
import type { CairnLayout, PlacedStone } from './cairn-geometry.ts'
import { formatPercent } from './format.ts'
import { Scene } from './scene.tsx'
import { round } from './stone-shape.ts'

export interface LabelledCairnProps {
  layout: CairnLayout
  labels: ReadonlyMap<DimensionId, string>
  attainments: Readonly<Record<DimensionId, number>>
  /** The readiness dimension that loses the most. */
  limiting: ReadinessDimensionId
  /** Leaves the percentages out. */
  hidesNumbers?: boolean
}

/** What is inside the `svg` of a cairn with its words; pure, so that a printed page can have it too. */
export function LabelledCairn({
  layout,
  labels,
  attainments,
  limiting,
  hidesNumbers = false,
}: LabelledCairnProps) {
  return (
    <g className={layout.compact ? styles.compact : undefined}>
      <Scene layout={layout} outlined />
      {layout.stack.map((stone, index) => (
        <StackLabel
          key={stone.id}
          stone={stone}
          y={layout.labelYs[index] ?? 0}
          layout={layout}
          label={labels.get(stone.id) ?? stone.id}
          attainment={attainments[stone.id]}
          leans={stone.id === limiting && attainments[stone.id] < 1}
          hidesNumbers={hidesNumbers}
        />
      ))}
      <OpeningLabel
        stone={layout.opening}
        label={labels.get('organization') ?? 'Opening'}
        attainment={attainments.organization}
        hidesNumbers={hidesNumbers}
      />
    </g>
  )
}

interface StackLabelProps {
  stone: PlacedStone
  /** Middle of the label; the leader runs from there to the stone. */
  y: number
  layout: CairnLayout
  label: string
  attainment: number
  leans: boolean
  hidesNumbers: boolean
}

function StackLabel({ stone, y, layout, label, attainment, leans, hidesNumbers }: StackLabelProps) {
  const right = layout.labelsRight
  const middle = stone.foot.y - stone.height / 2
  const edge = stone.foot.x - stone.fullWidth / 2 + stone.height * 0.02
  return (
    <g className={classNames(leans && styles.why)}>
      <line
        x1={right + 8}
        x2={round(Math.max(right + 12, edge - 8))}
        y1={round(y)}
        y2={round(middle)}
        className={styles.leader}
      />
      <text x={right} y={round(y - 7)} textAnchor="end" className={styles.name}>
        {label}
      </text>
      {leans && (
        <path
          d={`M${right - label.length * 7.2 - 16} ${round(y - 7)}l5-9 5 9z`}
          className={styles.sign}
        />
      )}
      <text
        x={right}
        y={round(y + (layout.compact ? 13 : 17))}
        textAnchor="end"
        className={styles.percent}
      >
        {hidesNumbers ? '' : formatPercent(attainment)}
      </text>
    </g>
  )
}

interface OpeningLabelProps {
  stone: PlacedStone
  label: string
  attainment: number
  hidesNumbers: boolean
}

function OpeningLabel({ stone, label, attainment, hidesNumbers }: OpeningLabelProps) {
  const top = stone.foot.y - Math.max(stone.height, stone.outlineHeight)
  return (
    <g textAnchor="middle">
      <text x={round(stone.foot.x)} y={round(top - 38)} className={styles.name}>
        {label}
      </text>
      <text x={round(stone.foot.x)} y={round(top - 14)} className={styles.percent}>
        {hidesNumbers ? '' : formatPercent(attainment)}
      </text>
    </g>
  )
}
