import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import type { Milestone } from '#shared/records/milestone.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { useMilestoneActions } from '../milestone-actions.ts'
import { menuOf } from '../milestone-menu.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { DatesPart } from './dates-part.tsx'
import { DependenciesPart } from './dependencies-part.tsx'
import styles from './editor.module.css'
import { stateSentence } from './editor-words.ts'
import { EvidencePart } from './evidence-part.tsx'
import { HistoryPart } from './history-part.tsx'
import { OriginPart } from './origin-part.tsx'
import { PlacePart } from './place-part.tsx'
import { PredictionPart } from './prediction-part.tsx'
import { useMilestoneForm } from './use-milestone-form.ts'
import { WordsPart } from './words-part.tsx'

interface MilestoneEditorProps {
  readonly milestone: Milestone
  readonly view: RoadmapViewProps
}

/** Everything about one milestone, stored as it is written. */
export function MilestoneEditor({ milestone, view }: MilestoneEditorProps) {
  const actions = useMilestoneActions()
  const form = useMilestoneForm(milestone, view)
  const { state } = milestone
  const [first, ...more] = menuOf(milestone, actions, null)
  const isOpenState = state === 'planned' || state === 'active'
  const rest = more.filter(({ label }) => label !== 'Tick off')

  return (
    <>
      <PageHeader
        title={milestone.title}
        lede={stateSentence(milestone)}
        actions={
          actions.mayWrite && (
            <>
              {first !== undefined && (
                <Button size="small" onClick={first.onSelect}>
                  {first.label}
                </Button>
              )}
              {isOpenState && (
                <Button size="small" variant="primary" onClick={() => actions.tick(milestone)}>
                  Tick off
                </Button>
              )}
              {rest.length > 0 && (
                <Menu label="More" icon={<IconDots aria-hidden="true" />} items={rest} />
              )}
            </>
          )
        }
      />
      <form
        onBlur={() => void form.flush()}
        onSubmit={(event) => {
          event.preventDefault()
          void form.flush()
        }}
      >
        <fieldset className={styles.page} disabled={!actions.mayWrite}>
          <legend className="visually-hidden">What the milestone says</legend>
          <div className={styles.main}>
            <WordsPart {...form} />
            <PlacePart {...form} catalog={view.catalog} />
          </div>
          <div className={styles.side}>
            <DatesPart {...form} milestone={milestone} />
            <DependenciesPart milestone={milestone} milestones={view.milestones} />
            <EvidencePart milestone={milestone} mayWrite={actions.mayWrite} flush={form.flush} />
            <PredictionPart milestone={milestone} asOf={view.asOf} />
            <OriginPart milestone={milestone} view={view} />
          </div>
        </fieldset>
      </form>
      <div className={styles.history}>
        <HistoryPart id={milestone.id} />
      </div>
    </>
  )
}
