import type { Goal } from '#shared/records/goal.ts'
import { useSnapshots } from '../../data/use-snapshots.ts'
import { CairnDrawing } from '../../ui/picture/cairn-drawing.tsx'
import styles from './aside-part.module.css'

/** The cairn as it was measured last, on the way to where it is explained. Nothing before the first measure. */
export function CairnPart({ goal }: { readonly goal: Goal }) {
  const snapshot = useSnapshots(goal.id, 1)?.[0]
  if (snapshot === undefined) return null
  return (
    <a href="#/readiness" className={styles.cairn}>
      <CairnDrawing attainments={snapshot.attainment} />
      <span className={styles.standing}>
        Readiness {Math.round(snapshot.readiness * 100)} of 100
      </span>
    </a>
  )
}
