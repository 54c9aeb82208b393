/** Standard normal values at the middle of each of `steps` equally likely slices, lowest first. */
export function normalGrid(steps: number): Float64Array {
  const grid = new Float64Array(steps)
  for (let step = 0; step < steps / 2; step++) {
    const value = normalQuantile((step + 0.5) / steps)
    grid[step] = value
    grid[steps - 1 - step] = -value
  }
  return grid
}

/** Value below which a standard normal draw falls with probability `p`. Range of `p`: above 0, at most 0.5. */
function normalQuantile(p: number): number {
  let low = -9
  let high = 0
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2
    if (normalBelow(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Chance of a standard normal draw below `x`, by the power series of the error function (Abramowitz and Stegun 26.2.11). */
function normalBelow(x: number): number {
  let term = x
  let sum = x
  for (let power = 3; Math.abs(term) > 1e-17 && power < 1001; power += 2) {
    term *= (x * x) / power
    sum += term
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
}
