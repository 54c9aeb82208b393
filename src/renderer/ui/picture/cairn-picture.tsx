import type { DimensionId, ReadinessDimensionId } from '#shared/vocabulary.ts'
import { classNames } from '../class-names.ts'
import styles from './cairn.module.css'
import {
  type CairnLayout,
  type CairnStoneInput,
  cairnLayout,
  type PlacedStone,
  STACK_ORDER,
} from './cairn-geometry.ts'
import { formatPercent } from './format.ts'
import { Picture, type PictureFrame } from './picture.tsx'
import { PictureSvg } from './picture-svg.tsx'
import { Scene } from './scene.tsx'
import { round } from './stone-shape.ts'

export interface CairnPictureProps extends PictureFrame {
  /** All four, in any order. */
  stones: readonly CairnStoneInput[]
  /** The readiness dimension that loses the most. */
  limiting: ReadinessDimensionId
}

/** The signature: three stones that carry each other, the one that makes them lean, and the opening beside them. */
export function CairnPicture({ stones, limiting, note, ...frame }: CairnPictureProps) {
  const attainments = stonesToAttainments(stones)
  const labels = new Map(stones.map((stone) => [stone.id, stone.label]))
  return (
    <Picture
      {...frame}
      note={
        <>
          {leanSentence(stones, limiting)} {note}
        </>
      }
      summary={summarize(stones, limiting)}
      facts={{
        columns: ['Stone', 'Attainment', 'Remark'],
        rows: [...STACK_ORDER, 'organization' as const].map((id) => [
          labels.get(id) ?? id,
          formatPercent(attainments[id]),
          remarkOn(id, limiting, attainments[id]),
        ]),
      }}
    >
      {(width) => {
        const layout = cairnLayout(width, attainments, limiting)
        return (
          <PictureSvg
            width={layout.width}
            height={layout.height}
            className={layout.compact ? styles.compact : undefined}
          >
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
              />
            ))}
            <OpeningLabel
              stone={layout.opening}
              label={labels.get('organization') ?? 'Opening'}
              attainment={attainments.organization}
            />
          </PictureSvg>
        )
      }}
    </Picture>
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
}

function StackLabel({ stone, y, layout, label, attainment, leans }: StackLabelProps) {
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
        {formatPercent(attainment)}
      </text>
    </g>
  )
}

interface OpeningLabelProps {
  stone: PlacedStone
  label: string
  attainment: number
}

function OpeningLabel({ stone, label, attainment }: OpeningLabelProps) {
  const top = stone.foot.y - Math.max(stone.height, stone.outlineHeight)
  return (
    <g textAnchor="middle">
      <text x={round(stone.foot.x)} y={round(top - 38)} className={styles.name}>
        {label}
      </text>
      <text x={round(stone.foot.x)} y={round(top - 14)} className={styles.percent}>
        {formatPercent(attainment)}
      </text>
    </g>
  )
}

export function stonesToAttainments(
  stones: readonly CairnStoneInput[],
): Record<DimensionId, number> {
  const attainments = { technical: 0, leadership: 0, experience: 0, organization: 0 }
  for (const stone of stones) attainments[stone.id] = stone.attainment
  return attainments
}

function summarize(stones: readonly CairnStoneInput[], limiting: ReadinessDimensionId): string {
  const parts = stones.map((stone) => `${stone.label} ${formatPercent(stone.attainment)}`)
  return `${parts.join(', ')}. ${leanSentence(stones, limiting)}`
}

function leanSentence(stones: readonly CairnStoneInput[], limiting: ReadinessDimensionId): string {
  const smallest = stones.find((stone) => stone.id === limiting)
  return smallest === undefined || smallest.attainment >= 1
    ? 'The stack stands straight.'
    : `${smallest.label} makes the stack lean.`
}

function remarkOn(id: DimensionId, limiting: ReadinessDimensionId, attainment: number): string {
  if (id === 'organization') return 'Beside the stack: not yours to carry'
  if (attainment >= 1) return 'Full width'
  return id === limiting ? 'Makes the stack lean' : ''
}
