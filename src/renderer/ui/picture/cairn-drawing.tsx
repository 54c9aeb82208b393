import type { DimensionId, ReadinessDimensionId } from '#shared/vocabulary.ts'
import { cairnLayout, STACK_ORDER } from './cairn-geometry.ts'
import { Scene } from './scene.tsx'

export interface CairnDrawingProps {
  attainments: Readonly<Record<DimensionId, number>>
  className?: string
}

/** Width it is laid out for; it scales to its place. Unit: CSS pixels. */
const DRAWING_WIDTH = 420

/** The cairn without words, for where the words stand beside it. Decorative. */
export function CairnDrawing({ attainments, className }: CairnDrawingProps) {
  const layout = cairnLayout(DRAWING_WIDTH, attainments, smallestOf(attainments))
  const left = layout.labelsRight - 30
  return (
    <svg
      viewBox={`${left} 0 ${layout.width - left} ${layout.height}`}
      width="100%"
      className={className}
      aria-hidden="true"
    >
      <Scene layout={layout} outlined={false} left={left} />
    </svg>
  )
}

function smallestOf(attainments: Readonly<Record<DimensionId, number>>): ReadinessDimensionId {
  return STACK_ORDER.reduce((smallest, id) =>
    attainments[id] < attainments[smallest] ? id : smallest,
  )
}
