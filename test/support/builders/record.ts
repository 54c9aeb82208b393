import { newId } from '../../../src/renderer/data/ids.ts'

const AT = '2026-03-01T09:00:00.000Z'

/** The fields that every record has, with an id of its own. */
export function recordBase() {
  return { id: newId(), createdAt: AT, updatedAt: AT, deletedAt: null }
}
