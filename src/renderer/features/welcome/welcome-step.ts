/** The three steps of the first run, bottom stone first. */
export const STEPS = ['person', 'goal', 'ratings'] as const
export type Step = (typeof STEPS)[number]

const KEY = 'cairn.welcome-step'

/**
 * The step the person was at. Where no note says it, as after a crash that took the note along, the last one that
 * holds something already.
 */
export function recallStep(begun: Readonly<Record<Step, boolean>>): Step {
  return readNote() ?? STEPS.findLast((step) => begun[step]) ?? STEPS[0]
}

function readNote(): Step | undefined {
  try {
    const noted = localStorage.getItem(KEY)
    return STEPS.find((step) => step === noted)
  } catch {
    return undefined
  }
}

/** Notes the step outside the records: it is a place on the screen and nothing of the person's. */
export function rememberStep(step: Step | null): void {
  try {
    if (step === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, step)
  } catch {
    // Without a note the steps begin again, with everything entered still in its field.
  }
}
