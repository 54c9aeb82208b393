import type { GeneratedMilestone, MilestoneInput } from '../contract/roadmap.ts'

/** A generated milestone as it would lie on a roadmap that nobody has touched, under its key. */
export function generatedToInput({
  key,
  worth: _order,
  ...texts
}: GeneratedMilestone): MilestoneInput {
  return {
    id: key,
    ...texts,
    pinned: false,
    notes: '',
    evidence: [],
    state: 'planned',
    startedOn: null,
    doneOn: null,
    shownBy: '',
    origin: { kind: 'plan', key },
    edited: false,
  }
}
