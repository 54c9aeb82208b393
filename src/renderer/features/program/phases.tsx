import { useEffect, useState } from 'react'
import type { Program } from '#shared/program.ts'
import type { ProgramItemId } from '#shared/vocabulary.ts'
import { Notice } from '../../ui/notice.tsx'
import type { ProgramAddress } from './address.ts'
import { bringUp } from './bring-up.ts'
import type { ProgramDates } from './dates.ts'
import { ItemEntry } from './item-entry.tsx'
import { PhaseSection } from './phase-section.tsx'
import styles from './program.module.css'
import { NOTHING_DONE } from './progress.ts'
import { itemState } from './standing.ts'
import type { Taking } from './taking.ts'

interface PhasesProps {
  readonly program: Program
  readonly dates: ProgramDates | null
  readonly address: ProgramAddress
  /** null while not enrolled: to read only. */
  readonly taking: Taking | null
}

/** The three phases with all that they hold. What runs now is open, and so is what the address names. */
export function Phases({ program, dates, address, taking }: PhasesProps) {
  const [opened, setOpened] = useState<ReadonlyMap<ProgramItemId, boolean>>(new Map())
  const partsDone = taking?.enrollment.partsDone ?? NOTHING_DONE
  const place = address.kind === 'item' || address.kind === 'phase' ? address.id : null
  const item = address.kind === 'item' ? address.id : null

  useEffect(() => {
    if (place === null) return
    if (item !== null) setOpened((before) => new Map(before).set(item, true))
    bringUp(place)
  }, [place, item])

  let number = 0
  return (
    <div className={styles.phases}>
      {address.kind === 'unknown' && (
        <Notice title="The program has no such part">
          The address may be from another version of Cairn. All that there is stands below.
        </Notice>
      )}
      {program.phases.map((phase) => (
        <PhaseSection key={phase.id} phase={phase} dates={dates} taking={taking}>
          {phase.items.map((each) => {
            number += 1
            const span = dates?.items.get(each.id) ?? null
            const state =
              taking === null || span === null
                ? null
                : itemState(each, span, { partsDone, asOf: taking.asOf })
            const isOpen = opened.get(each.id) ?? state === 'now'
            const setOpen = (next: boolean) =>
              setOpened((before) => new Map(before).set(each.id, next))
            return (
              <ItemEntry
                key={each.id}
                number={number}
                item={each}
                span={span}
                state={state}
                taking={taking}
                isOpen={isOpen}
                onToggle={() => setOpen(!isOpen)}
                onTick={() => setOpen(true)}
              />
            )
          })}
        </PhaseSection>
      ))}
    </div>
  )
}
