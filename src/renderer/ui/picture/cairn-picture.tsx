import type { DimensionId, ReadinessDimensionId } from '#shared/vocabulary.ts'
import { type CairnStoneInput, cairnLayout, STACK_ORDER } from './cairn-geometry.ts'
import { formatPercent } from './format.ts'
import { LabelledCairn } from './labelled-cairn.tsx'
import { Picture, type PictureFrame } from './picture.tsx'
import { PictureSvg } from './picture-svg.tsx'

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
          <PictureSvg width={layout.width} height={layout.height}>
            <LabelledCairn
              layout={layout}
              labels={labels}
              attainments={attainments}
              limiting={limiting}
            />
          </PictureSvg>
        )
      }}
    </Picture>
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
