import type { Migration } from './migration.ts'

export const foundation: Migration = {
  number: 1,
  slug: 'foundation',
  stores: {
    profile: 'id',
    // The newest rating per source, and a subject's history, each without reading other rows.
    ratings: 'id, [source+subject+day+id], [subject+day+id]',
    goals: 'id, chosenAt, [path+organization]',
    settings: 'id',
    changes: 'number',
    meta: 'id',
  },
}
