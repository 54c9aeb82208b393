/**
 * Tables whose records a person can delete. Leaving the program is no deletion: what was ticked there is found again
 * on coming back, however late.
 */
export const TRASH_TABLES = [
  'milestones',
  'predictions',
  'ratings',
  'entries',
  'evidence',
  'people',
  'agreements',
  'sessions',
  'actions',
  'prompts',
  'artifacts',
  'metrics',
  'packets',
  'packetVersions',
  'ladders',
] as const
export type TrashTable = (typeof TRASH_TABLES)[number]
