import type { Prediction } from '#shared/records/prediction.ts'
import { readPredictions } from './prediction-repository.ts'
import { useRead } from './use-read.ts'

/** A goal's predictions, newest first; undefined while being read. */
export function usePredictions(goalId: string): readonly Prediction[] | undefined {
  return useRead(`predictions/${goalId}`, (database) => readPredictions(database, goalId))
}
