import type { Program } from '#shared/program.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { milestoneKey } from './dates.ts'
import { countText } from './format.ts'
import styles from './program.module.css'

interface RoadmapOfferProps {
  readonly program: Program
  readonly goalId: string | null
  readonly milestones: readonly Milestone[]
  readonly disabled: boolean
  readonly onPut: () => void
}

/** Where a goal was chosen or changed after enrolling, its roadmap does not know of the program yet. */
export function RoadmapOffer({ program, goalId, milestones, disabled, onPut }: RoadmapOfferProps) {
  if (goalId === null) return null
  const known = new Set(milestones.map(({ origin }) => origin.key))
  const missing = program.phases
    .flatMap((phase) => phase.items)
    .filter(({ id }) => !known.has(milestoneKey(id)))
  if (missing.length === 0) return null
  return (
    <div className={styles.offer}>
      <Notice
        title="Your roadmap does not hold the whole program yet"
        actions={
          <Button size="small" disabled={disabled} onClick={onPut}>
            Put it on the roadmap
          </Button>
        }
      >
        {countText(missing.length, 'module or experience is', 'modules and experiences are')} not
        among its milestones.
      </Notice>
    </div>
  )
}
