import { type ReactNode, useState } from 'react'
import { classNames } from '../class-names.ts'
import {
  type LadderBox,
  type LadderEdge,
  type LadderLane,
  type LadderNode,
  ladderLayout,
} from './ladder-geometry.ts'
import styles from './ladder-graph.module.css'
import { Picture, type PictureFrame } from './picture.tsx'
import { PictureSvg } from './picture-svg.tsx'
import { round } from './stone-shape.ts'

export interface LadderGraphProps extends PictureFrame {
  lanes: readonly LadderLane[]
  nodes: readonly LadderNode[]
  edges: readonly LadderEdge[]
}

/** Paths and their next steps in lanes. Every node with an address is a link; pointing at one shows its steps. */
export function LadderGraph({ lanes, nodes, edges, ...frame }: LadderGraphProps) {
  const [active, setActive] = useState<string | null>(null)
  const labels = new Map(nodes.map((node) => [node.id, node.label]))
  return (
    <Picture
      {...frame}
      summary={`${nodes.length} roles in ${lanes.length} lanes. Each link leads to a role.`}
      facts={{
        columns: ['Role', 'Lane', 'Next steps'],
        rows: nodes.map((node) => [
          nodeText(node),
          lanes.find((lane) => lane.id === node.lane)?.label ?? '',
          edges
            .filter((edge) => edge.from === node.id)
            .map((edge) => labels.get(edge.to) ?? edge.to)
            .join(', '),
        ]),
      }}
    >
      {(width) => {
        const layout = ladderLayout(width, lanes, nodes, edges)
        return (
          <PictureSvg width={layout.width} height={layout.height} interactive>
            {layout.lanes.map((lane) => (
              <g key={lane.label}>
                <text x={round(lane.x + 8)} y={lane.y + 20} className={styles.lane}>
                  {lane.label}
                </text>
                <line
                  x1={round(lane.x + 8)}
                  x2={round(lane.x + lane.width - 8)}
                  y1={lane.y + 28}
                  y2={lane.y + 28}
                  className={styles.rule}
                />
              </g>
            ))}
            <g>
              {layout.edges.map((edge) => (
                <g
                  key={`${edge.from}/${edge.to}`}
                  className={classNames(styles.edge, active !== null && edgeLight(edge, active))}
                >
                  <path d={edge.path} className={styles.curve} />
                  <path d={edge.head} className={styles.head} />
                </g>
              ))}
            </g>
            {layout.boxes.map((box) => (
              <NodeLink key={box.node.id} node={box.node} onActive={setActive}>
                <NodeBox box={box} />
              </NodeLink>
            ))}
          </PictureSvg>
        )
      }}
    </Picture>
  )
}

interface NodeLinkProps {
  node: LadderNode
  onActive: (id: string | null) => void
  children: ReactNode
}

function NodeLink({ node, onActive, children }: NodeLinkProps) {
  const listeners = {
    onMouseEnter: () => onActive(node.id),
    onMouseLeave: () => onActive(null),
  }
  if (node.href === undefined) return <g {...listeners}>{children}</g>
  return (
    <a
      href={node.href}
      aria-label={nodeText(node)}
      className={styles.link}
      {...listeners}
      onFocus={() => onActive(node.id)}
      onBlur={() => onActive(null)}
    >
      {children}
    </a>
  )
}

function NodeBox({ box }: { box: LadderBox }) {
  const { node, x, y, width, height, lines } = box
  const textHeight = lines.length * 18 + (node.remark === undefined ? 0 : 17)
  const top = y + (height - textHeight) / 2 + 13.5
  return (
    <g data-state={node.state} className={styles.node}>
      <rect
        x={round(x)}
        y={round(y)}
        width={round(width)}
        height={round(height)}
        rx="12"
        className={node.href === undefined ? styles.plainBox : styles.box}
      />
      <text className={styles.label}>
        {lines.map((line, index) => (
          <tspan key={line} x={round(x + 14)} y={round(top + index * 18)}>
            {line}
          </tspan>
        ))}
      </text>
      {node.remark !== undefined && (
        <text x={round(x + 14)} y={round(top + lines.length * 18 - 1)} className={styles.remark}>
          {node.remark}
        </text>
      )}
      {node.state === 'goal' && (
        <path
          d={`M${round(x + width - 24)} ${round(y + height / 2 + 9)}v-18l11 5-11 5`}
          className={styles.flag}
        />
      )}
      {node.state === 'current' && (
        <circle
          cx={round(x + width - 18)}
          cy={round(y + height / 2)}
          r="5"
          className={styles.here}
        />
      )}
    </g>
  )
}

/** The steps from a node are lit, those to it stay, all others fade. */
function edgeLight({ from, to }: LadderEdge, active: string): string | undefined {
  if (from === active) return styles.lit
  return to === active ? undefined : styles.faded
}

function nodeText(node: LadderNode): string {
  const state = { current: ', where you are', goal: ', your goal' } as const
  return `${node.label}${node.state === undefined ? '' : state[node.state]}`
}
