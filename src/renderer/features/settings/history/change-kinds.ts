import type { Change, RecordTable } from '#shared/records/change.ts'

/** What the history can be narrowed to. */
export const CHANGE_KINDS = [
  { id: 'all', label: 'All you did', tables: null },
  { id: 'person', label: 'Profile and ratings', tables: ['profile', 'ratings'] },
  { id: 'goal', label: 'Goal', tables: ['goals'] },
  { id: 'roadmap', label: 'Roadmap', tables: ['milestones', 'predictions'] },
  { id: 'program', label: 'Program', tables: ['program'] },
  { id: 'journal', label: 'Journal', tables: ['entries', 'prompts', 'attachments'] },
  {
    id: 'people',
    label: 'People and mentoring',
    tables: ['people', 'agreements', 'sessions', 'actions'],
  },
  { id: 'evidence', label: 'Evidence', tables: ['evidence'] },
  {
    id: 'portfolio',
    label: 'Artifacts, metrics and packets',
    tables: ['artifacts', 'metrics', 'packets', 'packetVersions'],
  },
  { id: 'ladders', label: 'Ladders', tables: ['ladders'] },
  { id: 'settings', label: 'Settings', tables: ['settings'] },
  { id: 'automatic', label: 'What Cairn did by itself', tables: null },
] as const satisfies readonly {
  readonly id: string
  readonly label: string
  /** null for any. */
  readonly tables: readonly RecordTable[] | null
}[]

export type ChangeKindId = (typeof CHANGE_KINDS)[number]['id']

/** Whether a change is of a kind. What Cairn did by itself is only where it is asked for. */
export function isOfKind(id: ChangeKindId): (change: Change) => boolean {
  const tables: readonly RecordTable[] | null =
    CHANGE_KINDS.find((kind) => kind.id === id)?.tables ?? null
  return ({ automatic, steps }) => {
    if (automatic !== (id === 'automatic')) return false
    return tables === null || steps.some(({ table }) => tables.includes(table))
  }
}
