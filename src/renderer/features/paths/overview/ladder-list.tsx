import { Badge } from '../../../ui/badge.tsx'
import type { Ladder } from './ladder.ts'
import styles from './ladder-list.module.css'

export interface LadderListProps {
  lanes: ReadonlyArray<{ readonly id: string; readonly label: string }>
  ladder: Ladder
}

/** The ladder map in words: each place with where it leads. */
export function LadderList({ lanes, ladder: { nodes, edges } }: LadderListProps) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return lanes.map((lane) => (
    <div key={lane.id} className={styles.lane}>
      <h3 className={styles.title}>{lane.label}</h3>
      <ul>
        {nodes
          .filter((node) => node.lane === lane.id)
          .map((node) => {
            const next = edges.flatMap(({ from, to }) =>
              from === node.id ? (byId.get(to)?.label ?? []) : [],
            )
            return (
              <li key={node.id} className={styles.place}>
                <span className={styles.name}>
                  <a href={node.href}>{node.label}</a>
                  {node.remark !== undefined && (
                    <span className={styles.remark}>{node.remark}</span>
                  )}
                  {node.state === 'goal' && <Badge tone="good">Your goal</Badge>}
                </span>
                {next.length > 0 && (
                  <span className={styles.next}>
                    <span className="visually-hidden">leads to</span>
                    <span aria-hidden="true">→</span> {next.join(', ')}
                  </span>
                )}
              </li>
            )
          })}
      </ul>
    </div>
  ))
}
