import {
  memo,
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useReducer,
  useRef,
  useState,
} from 'react'
import { useLocation, useRoute } from 'wouter'
import type { OrganizationFact } from '#shared/catalog.ts'
import type { Assessment, AssessmentRequest, Move } from '#shared/contract/assessment.ts'
import { useWhatIf } from '../../host/use-what-if.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Section } from '../../ui/section.tsx'
import { useSettledText } from '../../ui/use-settled-text.ts'
import type { Items } from './items.ts'
import { LaterBench } from './later-parts.tsx'
import { emptyTrial, isEmptyTrial, takeStep, trialToOverrides } from './trial.ts'
import styles from './what-if.module.css'
import { trialAnnouncement } from './what-if-facts.ts'

export interface WhatIfHandle {
  /** Opens the sliders with this step taken. */
  tryMove(move: Move): void
}

interface WhatIfSectionProps {
  readonly ref: Ref<WhatIfHandle>
  /** Of the person's own values. */
  readonly request: AssessmentRequest
  readonly assessment: Assessment
  readonly items: Items
  readonly facts: readonly OrganizationFact[]
}

/** Sliders over every input. What they say lives here alone, so that moving one repaints this section and no other. */
export const WhatIfSection = memo(function WhatIfSection({
  ref,
  request,
  assessment,
  items,
  facts,
}: WhatIfSectionProps) {
  const [isAddressed] = useRoute('/readiness/what-if')
  const [, navigate] = useLocation()
  const [isOpen, setOpen] = useState(false)
  const [trial, dispatch] = useReducer(takeStep, emptyTrial)
  const box = useRef<HTMLDivElement>(null)
  const isEmpty = isEmptyTrial(trial)
  const asked = isOpen && !isEmpty
  const { whatIf, error } = useWhatIf(
    asked ? { base: request, overrides: trialToOverrides(trial) } : null,
  )
  const after = asked ? (whatIf?.assessment ?? assessment) : assessment
  const spoken = useSettledText(after === assessment ? '' : trialAnnouncement(assessment, after))

  useEffect(() => {
    if (!isAddressed) return
    setOpen(true)
    bringUp(box)
  }, [isAddressed])

  function toggle(next: boolean) {
    setOpen(next)
    if (!next && isAddressed) navigate('/readiness', { replace: true })
    bringUp(box)
  }

  useImperativeHandle(ref, () => ({
    tryMove(move) {
      setOpen(true)
      dispatch({ kind: 'move', move })
      bringUp(box)
    },
  }))

  return (
    <div ref={box} tabIndex={-1} className={classNames(styles.box, !isOpen && 'no-print')}>
      <Section
        title="What if"
        lede="Move anything and see what it would do. Nothing here is stored, and your own values stay marked."
        actions={
          isOpen && (
            <>
              {!isEmpty && (
                <Button size="small" onClick={() => dispatch({ kind: 'reset' })}>
                  Reset
                </Button>
              )}
              <Button size="small" variant="quiet" onClick={() => toggle(false)}>
                Close
              </Button>
            </>
          )
        }
      >
        {isOpen ? (
          <LaterBench
            before={assessment}
            after={after}
            items={items}
            facts={facts}
            trial={trial}
            dispatch={dispatch}
          />
        ) : (
          <Button onClick={() => toggle(true)}>Open the sliders</Button>
        )}
        {asked && error !== null && (
          <p className={styles.trouble}>
            The calculation did not answer; what you see is its last result.
          </p>
        )}
        <p role="status" className="visually-hidden">
          {spoken}
        </p>
      </Section>
    </div>
  )
})

/** What held the focus is gone or far away: the section takes it, once it is as long as it will be. */
function bringUp(box: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'start' })
  })
}
