import { runTool } from '../run.mjs'

/**
 * Files, exports, types and packages that nothing uses.
 * @param {string} root
 * @returns {Promise<import('../check.mjs').Finding>}
 */
export async function findDeadCode(root) {
  const { status, output } = await runTool('knip', ['--no-progress', '--no-config-hints'], {
    cwd: root,
  })
  return { problems: status === 0 ? [] : [output.trim()], covered: 1, note: '' }
}
