import { cairnLayout, type PlacedStone } from '../../ui/picture/cairn-geometry.ts'
import { groundPath, ridgePath } from '../../ui/picture/scenery.ts'
import { StoneDrawing } from '../../ui/picture/stone-drawing.tsx'
import { pair, pointsToClosedPath, stoneOutline } from '../../ui/picture/stone-shape.ts'
import styles from './stack-drawing.module.css'

interface StackDrawingProps {
  /** Which stones lie, bottom first. */
  readonly laid: readonly boolean[]
}

/** Width it is laid out for; it scales to its place. Unit: CSS pixels. */
const LAYOUT_WIDTH = 420
/** What is shown of it: the stack with air on both sides. Unit: CSS pixels. */
const VIEW_WIDTH = 290

const LAYOUT = cairnLayout(
  LAYOUT_WIDTH,
  { technical: 1, leadership: 1, experience: 1, organization: 1 },
  'technical',
)

/** The cairn that the first steps build: a dashed outline for each stone that is still to be laid. Decorative. */
export function StackDrawing({ laid }: StackDrawingProps) {
  const { stack, groundY, height } = LAYOUT
  const middle = stack[0]?.foot.x ?? 0
  return (
    <svg
      viewBox={`${middle - VIEW_WIDTH / 2} 0 ${VIEW_WIDTH} ${height}`}
      className={styles.drawing}
      aria-hidden="true"
    >
      <circle cx={middle + 84} cy={groundY - 96} r="34" className={styles.sun} />
      <path d={ridgePath(3, LAYOUT_WIDTH, groundY, groundY * 0.52)} className={styles.far} />
      <path d={ridgePath(21, LAYOUT_WIDTH, groundY, groundY * 0.28)} className={styles.near} />
      {stack.map((stone, index) =>
        laid[index] === true ? (
          <g key={stone.id} className={styles.laid}>
            <StoneDrawing stone={stone} outlined={false} />
          </g>
        ) : (
          <path
            key={stone.id}
            d={pointsToClosedPath(stoneOutline(stone.seed, stone.width, stone.height))}
            transform={placeOf(stone)}
            className={styles.outline}
          />
        ),
      )}
      <path d={groundPath(LAYOUT_WIDTH, groundY, 4)} className={styles.ground} />
    </svg>
  )
}

function placeOf({ foot, tilt }: PlacedStone): string {
  return `translate(${pair(foot.x, foot.y)}) rotate(${tilt})`
}
