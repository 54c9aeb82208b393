import { runTool } from '../run.mjs'

/** Each has its own tsconfig, so that a layer only sees what exists where it runs. */
const TYPE_LAYERS = [
  'src/shared',
  'src/core',
  'src/main',
  'src/preload',
  'src/cli',
  'src/renderer',
  'test',
  'tools',
]

/** Compilers at a time. Unit: processes. Source: judgement (each needs about one core). */
const PARALLEL = 2

/**
 * Types, one compiler run per layer.
 * @param {string} root
 * @param {readonly string[]} layers
 * @returns {Promise<import('../check.mjs').Finding>}
 */
export async function findTypes(root, layers = TYPE_LAYERS) {
  const waiting = [...layers]
  /** @type {string[]} */
  const problems = []
  const work = async () => {
    for (let layer = waiting.shift(); layer !== undefined; layer = waiting.shift()) {
      const { status, output } = await runTool('tsc', ['-p', layer, '--pretty', 'false'], {
        cwd: root,
      })
      if (status !== 0) problems.push(...output.trim().split('\n'))
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
  return { problems, covered: layers.length, note: `${layers.length} layers` }
}
