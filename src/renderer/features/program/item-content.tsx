import type { ProgramItem } from '#shared/program.ts'
import { useWriter } from '../../data/data-context.ts'
import { milestoneHref } from '../../data/record-address.ts'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { milestoneKey, type Span } from './dates.ts'
import { dayText } from './format.ts'
import styles from './item.module.css'
import { ItemNotes } from './item-notes.tsx'
import { PartTicks } from './part-ticks.tsx'
import type { ItemState } from './standing.ts'
import type { Taking } from './taking.ts'

interface ItemContentProps {
  readonly item: ProgramItem
  readonly span: Span | null
  readonly state: ItemState | null
  readonly taking: Taking | null
  readonly onTick: () => void
}

/** What a module or an experience is about. While one takes part its parts can be ticked off and written about. */
export function ItemContent({ item, span, state, taking, onTick }: ItemContentProps) {
  const isWriter = useWriter()
  const isExperience = item.kind === 'experience'
  const heading = isExperience ? 'What comes out of it' : 'What it covers'
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <p className={styles.description}>
          {item.description} <ProvenanceMark source={item.source} />
        </p>
        {state === 'late' && span !== null && (
          <p className={styles.late}>
            Planned until {dayText(span.due)} and still open. Take it up when there is room for it.
          </p>
        )}
        {taking === null ? (
          <div>
            <h4>{heading}</h4>
            <ul className={styles.contents}>
              {item.parts.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </div>
        ) : (
          <fieldset className={styles.work} disabled={!isWriter}>
            <PartTicks
              item={item}
              heading={heading}
              partsDone={taking.enrollment.partsDone}
              onTick={onTick}
            />
            <ItemNotes itemId={item.id} title={item.title} enrollment={taking.enrollment} />
          </fieldset>
        )}
      </div>
      <dl className={styles.aside}>
        {item.support !== null && (
          <div>
            <dt>Who helps</dt>
            <dd>{item.support}</dd>
          </div>
        )}
        <div>
          <dt>If …, then I …</dt>
          <dd className={styles.cue}>{item.cue}</dd>
        </div>
        <div>
          <dt>What shows it</dt>
          <dd>{item.proof}</dd>
        </div>
        {taking !== null && <OnRoadmap item={item} taking={taking} />}
      </dl>
    </div>
  )
}

/** The item's milestone, with its own dates where the person moved it. */
function OnRoadmap({ item, taking }: { readonly item: ProgramItem; readonly taking: Taking }) {
  const milestone = taking.milestones.find(({ origin }) => origin.key === milestoneKey(item.id))
  if (milestone === undefined) return null
  return (
    <div>
      <dt>On the roadmap</dt>
      <dd>
        <a href={milestoneHref(milestone.id)}>Its milestone</a>
        {milestone.state === 'dropped' && ', let go of'}
        {milestone.state === 'done' && ', ticked off'}
        {(milestone.state === 'planned' || milestone.state === 'active') &&
          milestone.due !== null &&
          `, due ${dayText(milestone.due)}`}
      </dd>
    </div>
  )
}
