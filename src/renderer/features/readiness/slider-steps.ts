/** A scale of a slider: its ends and the step between two values. */
export interface Scale {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** How near to its baseline a thumb is caught by it. Unit: steps. */
const CATCH = 0.3
const TINY = 1e-9

/**
 * The value that a thumb at `raw` stands for: a whole step, or the baseline where the thumb is close to it, since a
 * baseline of combined ratings lies between two steps.
 */
export function snapValue(raw: number, baseline: number, scale: Scale): number {
  if (Math.abs(raw - baseline) < CATCH * scale.step) return baseline
  return clamp(Math.round(raw / scale.step) * scale.step, scale)
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
}

/** The value after a key, or null for a key that moves nothing. From between two steps it goes to the next one. */
export function keyToValue(key: string, value: number, scale: Scale): number | null {
  if (key === 'Home') return scale.min
  if (key === 'End') return scale.max
  const direction = STEPS[key]
  if (direction === undefined) return null
  const steps = value / scale.step
  const next = direction > 0 ? Math.floor(steps + TINY) + 1 : Math.ceil(steps - TINY) - 1
  return clamp(next * scale.step, scale)
}

/** Where a value sits on its scale. Range: 0 to 1. */
export function valueToPosition(value: number, { min, max }: Scale): number {
  return (Math.min(max, Math.max(min, value)) - min) / (max - min)
}

function clamp(value: number, { min, max }: Scale): number {
  return Math.min(max, Math.max(min, value))
}
