import { runTool } from '../run.mjs'

/**
 * Format and lint. Warnings count: a rule that nobody has to follow is noise.
 * @param {string} root
 * @returns {Promise<import('../check.mjs').Finding>}
 */
export async function findLint(root) {
  const { status, output } = await runTool(
    'biome',
    ['check', '--error-on-warnings', '--max-diagnostics=60', '--colors=off', '.'],
    { cwd: root },
  )
  const covered = Number(/Checked (\d+) files?/.exec(output)?.[1] ?? 0)
  return { problems: status === 0 ? [] : [output.trim()], covered, note: `${covered} files` }
}
