import { useState } from 'react'
import type { Milestone } from '#shared/records/milestone.ts'
import { milestoneHref } from '../../../data/record-address.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { CloseSign } from '../../../ui/signs.tsx'
import { lowerFirst } from '../format.ts'
import { waitingOn } from '../signs.ts'
import { isOpen, stateWord } from '../state-words.ts'
import { circleWords } from './circle.ts'
import { DependencyPicker } from './dependency-picker.tsx'
import styles from './editor.module.css'

interface DependenciesPartProps {
  readonly milestone: Milestone
  readonly milestones: readonly Milestone[]
}

/** What has to be done before, and what waits for this. */
export function DependenciesPart({ milestone, milestones }: DependenciesPartProps) {
  const { setDependencies } = useRoadmapCommands()
  const [isPicking, setIsPicking] = useState(false)
  const [refusal, setRefusal] = useState('')
  const { id, dependsOn } = milestone
  const before = dependsOn.flatMap((each) => milestones.find((other) => other.id === each) ?? [])
  const after = waitingOn(id, milestones)

  async function change(ids: readonly string[]): Promise<boolean> {
    const circle = circleWords(milestones, id, ids)
    if (circle !== null) {
      setRefusal(circle)
      return false
    }
    const result = await setDependencies(id, ids)
    setRefusal(result.ok ? '' : 'It could not be stored. It is as it was.')
    return result.ok
  }

  return (
    <section className={styles.part} aria-labelledby="milestone-waits">
      <h2 id="milestone-waits" className={styles.partTitle}>
        Waits for
      </h2>
      {before.length === 0 ? (
        <p className={styles.quiet}>
          {isOpen(milestone) ? 'Nothing; it can begin at any time.' : 'Nothing.'}
        </p>
      ) : (
        <ul className={styles.links}>
          {before.map((other) => (
            <li key={other.id} className={styles.link}>
              <Named milestone={other} />
              <IconButton
                label={`No longer wait for: ${other.title}`}
                icon={<CloseSign />}
                onClick={() => void change(dependsOn.filter((each) => each !== other.id))}
              />
            </li>
          ))}
        </ul>
      )}
      {isPicking ? (
        <DependencyPicker
          milestone={milestone}
          milestones={milestones}
          refusal={refusal}
          onPick={(picked) => change([...dependsOn, picked])}
          onClose={() => {
            setIsPicking(false)
            setRefusal('')
          }}
        />
      ) : (
        <p>
          <Button size="small" onClick={() => setIsPicking(true)}>
            Add one it waits for
          </Button>
        </p>
      )}
      {after.length > 0 && (
        <>
          <h3 className={styles.partTitle}>Waiting for this</h3>
          <ul className={styles.links}>
            {after.map((other) => (
              <li key={other.id} className={styles.link}>
                <Named milestone={other} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Named({ milestone: { id, title, state } }: { readonly milestone: Milestone }) {
  return (
    <span>
      <a href={milestoneHref(id)}>{title}</a>
      {state !== 'planned' && (
        <span className={styles.quiet}> · {lowerFirst(stateWord(state))}</span>
      )}
    </span>
  )
}
