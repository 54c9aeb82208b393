import { useState } from 'react'
import { firstLine } from '#shared/markdown/first-line.ts'
import type { Entry } from '#shared/records/entry.ts'
import { type EvidenceForm, evidenceFormSchema } from '#shared/records/evidence.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Session } from '#shared/records/session.ts'
import { parseWith } from '#shared/schema.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { today } from '../../../data/clock.ts'
import { useEntry } from '../../../data/entries/use-entries.ts'
import { EMPTY_EVIDENCE } from '../../../data/evidence/evidence-repository.ts'
import { useSession } from '../../../data/sessions/use-sessions.ts'
import { useMilestone } from '../../../data/use-milestones.ts'
import type { EvidenceOrigin } from '../address.ts'

/** What a new piece begins with. */
export interface EvidenceStart {
  readonly form: EvidenceForm
  /** Ids of the milestones that it shows. */
  readonly milestones: readonly string[]
}

/** What a new piece takes over from what it is made of; undefined while that is being read. */
export function useOrigin(origin: EvidenceOrigin): EvidenceStart | undefined {
  const entry = useEntry(origin.entryId ?? '')
  const session = useSession(origin.sessionId ?? '')
  const milestone = useMilestone(origin.milestoneId ?? '')
  const [start, setStart] = useState<EvidenceStart>()
  if (start !== undefined) return start
  if (entry === undefined || session === undefined || milestone === undefined) return undefined
  // Once: what the person has written since must not be taken from them.
  const first = startOf({ entry, session, milestone, subject: origin.subject })
  setStart(first)
  return first
}

interface Sources {
  readonly entry: Entry | null
  readonly session: Session | null
  readonly milestone: Milestone | null
  readonly subject: RatingSubject | null
}

/** Names of others stay out of the title: it is what the window is called. */
export function startOf({ entry, session, milestone, subject }: Sources): EvidenceStart {
  const subjects = [
    ...(subject === null ? [] : [subject]),
    ...(entry?.competencies ?? []),
    ...(session?.competencies ?? []),
    ...(milestone?.competencies ?? []),
  ]
  const title = milestone?.title ?? firstLine(entry?.text ?? session?.summary ?? '')
  return {
    form: {
      ...EMPTY_EVIDENCE,
      title: parseWith(evidenceFormSchema.shape.title, title).ok ? title : '',
      day: entry?.day ?? session?.day ?? milestone?.doneOn ?? today(),
      story: milestone?.shownBy ?? '',
      competencies: [...new Set(subjects)].map((each) => ({ subject: each, strength: 2 })),
      seenBy: [...new Set([...(entry?.people ?? []), ...(session ? [session.personId] : [])])],
      entries: entry === null ? [] : [entry.id],
      sessions: session === null ? [] : [session.id],
    },
    milestones: milestone === null ? [] : [milestone.id],
  }
}
