/** As much of an event of a trace as is read here. */
/** @typedef {{ name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }} TraceEvent */

/**
 * How long the tasks of a page's own thread kept the processor while something was done with it, longest first. A task
 * that only waited for a busy machine is no longer than it is. Unit: milliseconds.
 * @param {import('playwright').Page} page
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number[]>}
 */
export async function tasksWhile(page, work) {
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page has no browser')
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  await work()
  const trace = JSON.parse((await browser.stopTracing()).toString())
  const events = /** @type {TraceEvent[]} */ (trace.traceEvents)
  return longestFirst(events)
}

/** @param {readonly TraceEvent[]} events */
function longestFirst(events) {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && threads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .toSorted((a, b) => b - a)
}

/**
 * As `tasksWhile`, for a page of a browser with a profile of its own.
 * @param {import('playwright').Page} page
 */
export async function traceTasks(page) {
  const session = await page.context().newCDPSession(page)
  /** @type {TraceEvent[]} */
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...value.filter(({ name }) => name === 'thread_name' || name === 'RunTask'))
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
    },
  })
  return {
    async stop() {
      const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
      await session.send('Tracing.end')
      await done
      return longestFirst(events)
    },
  }
}
