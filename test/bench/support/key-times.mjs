/**
 * Times from the press of each key to the new layout, while something is typed. Waiting for the page to be free counts,
 * waiting for the screen does not. Unit: milliseconds.
 * @param {import('playwright').Page} page
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number[]>}
 */
export async function keysWhile(page, work) {
  const recorder = await page.evaluateHandle(() => {
    /** @type {number[]} */
    const taken = []
    let pressed = Number.NaN
    const listening = new AbortController()
    const { signal } = listening
    addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, signal })
    const after = new MessageChannel()
    after.port1.onmessage = () => {
      document.body.getBoundingClientRect()
      taken.push(performance.now() - pressed)
    }
    addEventListener('input', () => after.port2.postMessage(null), { signal })
    return {
      stop() {
        listening.abort()
        return taken
      },
    }
  })
  await work()
  return recorder.evaluate((running) => running.stop())
}
