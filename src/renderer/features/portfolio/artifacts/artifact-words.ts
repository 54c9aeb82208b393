import type { Artifact } from '#shared/records/artifact.ts'
import type { Day } from '#shared/units/day.ts'
import type { ArtifactKind, ArtifactStatus } from '#shared/vocabulary.ts'
import type { BadgeTone } from '../../../ui/badge.tsx'
import { nearDay } from '../../../ui/near-day.ts'

export const KIND_WORDS: Readonly<Record<ArtifactKind, { label: string; hint: string }>> = {
  technical_artifacts: {
    label: 'Technical artifacts',
    hint: 'Something technical that you made and others can look at.',
  },
  management_artifacts: {
    label: 'Management artifacts',
    hint: 'Something about people, plans or teams that you made and others can look at.',
  },
  leadership_evidence: {
    label: 'Leadership evidence',
    hint: 'What needs no document of its own: linked pieces of evidence show it.',
  },
}

export const STATUS_WORDS: Readonly<Record<ArtifactStatus, { label: string; tone: BadgeTone }>> = {
  idea: { label: 'Idea', tone: 'neutral' },
  draft: { label: 'Draft', tone: 'wait' },
  in_review: { label: 'In review', tone: 'note' },
  done: { label: 'Done', tone: 'good' },
}

/** When it is due, or when it was done, in few words; empty without a day. */
export function dueWords({ status, due, doneOn }: Artifact, asOf: Day): string {
  if (status === 'done') return doneOn === null ? '' : `Done ${nearDay(doneOn, asOf)}`
  if (due === null) return ''
  return due < asOf ? `Was due ${nearDay(due, asOf)}` : `Due ${nearDay(due, asOf)}`
}
