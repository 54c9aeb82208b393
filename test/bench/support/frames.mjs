/**
 * Times between frames of a page while something is done with it. Unit: milliseconds.
 * @param {import('playwright').Page} page
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number[]>}
 */
export async function framesWhile(page, work) {
  const recorder = await page.evaluateHandle(() => {
    /** @type {number[]} */
    const times = []
    let isRunning = true
    let last = Number.NaN
    /** @param {number} now */
    const note = (now) => {
      if (!Number.isNaN(last)) times.push(now - last)
      last = now
      if (isRunning) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    return {
      stop() {
        isRunning = false
        return times
      },
    }
  })
  await work()
  return recorder.evaluate((running) => running.stop())
}

/**
 * @param {number[]} values
 * @param {number} p
 */
export function quantile(values, p) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? 0
}
