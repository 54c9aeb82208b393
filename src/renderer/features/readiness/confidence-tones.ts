import type { Confidence } from '#shared/contract/assessment.ts'
import type { BadgeTone } from '../../ui/badge.tsx'

/** Little confidence is no fault: it waits for more to be known. */
export const CONFIDENCE_TONES = {
  low: 'wait',
  fair: 'note',
  good: 'good',
} as const satisfies Record<Confidence['level'], BadgeTone>
