/** What was just shown is painted and read first. Unit: milliseconds. Source: judgement. */
const HEAD_START = 250

/** Runs `work` a moment after what is on the screen now, once the browser is idle. Returns what takes it back. */
export function whenIdle(work: () => void): () => void {
  let isCancelled = false
  const run = () => {
    if (!isCancelled) work()
  }
  const timer = setTimeout(() => {
    // Not every browser tells of idle time.
    if ('requestIdleCallback' in window) window.requestIdleCallback(run)
    else run()
  }, HEAD_START)
  return () => {
    isCancelled = true
    clearTimeout(timer)
  }
}
