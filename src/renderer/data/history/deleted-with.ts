import type { Milestone } from '#shared/records/milestone.ts'
import type { Prediction } from '#shared/records/prediction.ts'
import type { CairnDatabase } from '../database.ts'

type Trashed = Pick<Milestone, 'id' | 'deletedAt'>

/** Whether a prediction went into the trash along with its milestone: both bear the instant of one command. */
export function isDeletedWith(prediction: Prediction, { id, deletedAt }: Trashed): boolean {
  return prediction.milestoneId === id && deletedAt !== null && prediction.deletedAt === deletedAt
}

/** The predictions that went along with a milestone. */
export function readDeletedWith(
  database: CairnDatabase,
  milestone: Trashed,
): Promise<readonly Prediction[]> {
  return database.predictions
    .where('deletedAt')
    .equals(milestone.deletedAt ?? '')
    .filter((prediction) => isDeletedWith(prediction, milestone))
    .toArray()
}
