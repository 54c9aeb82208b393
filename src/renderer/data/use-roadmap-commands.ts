import { useMemo } from 'react'
import { bindCommands } from './bind-commands.ts'
import { useDatabase } from './data-context.ts'
import { keepForecast } from './forecast-repository.ts'
import { placeMilestone } from './milestone-board.ts'
import { applySchedule, setMilestoneDates, unpinMilestone } from './milestone-dates.ts'
import { acceptPlan } from './milestone-plan.ts'
import {
  addMilestone,
  moveMilestone,
  saveMilestone,
  setDependencies,
} from './milestone-repository.ts'
import { splitMilestone } from './milestone-split.ts'
import {
  dropMilestone,
  dropMilestones,
  restoreMilestone,
  startMilestone,
  stopMilestone,
  tickMilestone,
  untickMilestone,
} from './milestone-states.ts'
import { layOutWithHours, savePlanTerms } from './plan-terms.ts'
import { addPrediction, resolvePredictions, withdrawPrediction } from './prediction-repository.ts'
import {
  enrollProgram,
  leaveProgram,
  saveProgramNote,
  setProgramPart,
} from './program-repository.ts'

const COMMANDS = {
  acceptPlan,
  addMilestone,
  saveMilestone,
  setDependencies,
  moveMilestone,
  placeMilestone,
  setMilestoneDates,
  unpinMilestone,
  applySchedule,
  layOutWithHours,
  savePlanTerms,
  splitMilestone,
  startMilestone,
  stopMilestone,
  tickMilestone,
  untickMilestone,
  dropMilestone,
  dropMilestones,
  restoreMilestone,
  addPrediction,
  resolvePredictions,
  withdrawPrediction,
  keepForecast,
  enrollProgram,
  leaveProgram,
  setProgramPart,
  saveProgramNote,
}

/** The commands of the roadmap and the program, apart from the others so that no first screen waits for them. */
export function useRoadmapCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}
