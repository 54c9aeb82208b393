import { useEffect, useRef, useState } from 'react'
import type { Day } from '#shared/units/day.ts'
import { useDatabase } from '../../../data/data-context.ts'
import {
  forgetReviewDraft,
  keepReviewDraft,
  type ReviewLines,
  readReviewDraft,
} from '../../../data/journal-days/review-draft.ts'
import { REVIEW_STEPS } from './steps.ts'

const NO_LINES: ReviewLines = { well: '', hard: '', next: '' }

/** How far a review came and what was written in it, kept at once so that it can be left at any time. */
export function useReviewDraft(weekEnds: Day) {
  const { name } = useDatabase()
  const [draft, setDraft] = useState(() => {
    const kept = readReviewDraft(name)
    // Lines of an earlier week that was never ended come along; its steps do not.
    const step = kept?.weekEnds === weekEnds ? Math.min(kept.step, REVIEW_STEPS.length - 1) : 0
    return { step, lines: kept?.lines ?? NO_LINES }
  })
  const isFinished = useRef(false)
  const isTouched = useRef(false)
  useEffect(() => {
    if (isTouched.current && !isFinished.current) keepReviewDraft(name, { weekEnds, ...draft })
  }, [name, weekEnds, draft])
  return {
    ...draft,
    setStep(step: number) {
      isTouched.current = true
      setDraft((before) => ({ ...before, step }))
    },
    setLine(line: keyof ReviewLines, text: string) {
      isTouched.current = true
      setDraft((before) => ({ ...before, lines: { ...before.lines, [line]: text } }))
    },
    /** It is an entry now. */
    forget() {
      isFinished.current = true
      forgetReviewDraft(name)
    },
  }
}
