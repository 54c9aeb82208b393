import { type SimulationPlan, simulate } from '#core/forecast/simulate.ts'

/** Finish time of each simulated course, in the form in which ways of simulating are compared. */
export function forecast(plan: SimulationPlan, runs: number, seed: number): Float64Array {
  return simulate(plan, runs, seed).finish
}
