// `npm run check`: every net, or those that are named (`npm run check -- types imports`).
// The last line is `N passed, N failed`, one for each net.
import { findDeadCode } from './nets/dead-code.mjs'
import { findExcuses } from './nets/excuses.mjs'
import { findForbidden } from './nets/forbidden.mjs'
import { findImports } from './nets/imports.mjs'
import { findLint } from './nets/lint.mjs'
import { findLock } from './nets/lock.mjs'
import { findSize } from './nets/size.mjs'
import { findPrivateText } from './nets/text.mjs'
import { findTypes } from './nets/types.mjs'
import { ROOT } from './targets.mjs'

/**
 * What a net found. `covered` counts what it looked at: a net that saw nothing has not passed.
 * @typedef {{ problems: string[], covered: number, note: string }} Finding
 */

/** @type {Record<string, (root: string) => Finding | Promise<Finding>>} */
const NETS = {
  lint: findLint,
  types: findTypes,
  imports: findImports,
  forbidden: findForbidden,
  excuses: findExcuses,
  'dead-code': findDeadCode,
  lock: findLock,
  text: findPrivateText,
  size: findSize,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(NETS, name))
if (unknown.length > 0) {
  console.error(`Unknown net: ${unknown.join(', ')}. Known: ${Object.keys(NETS).join(', ')}.`)
  process.exit(2)
}

let failed = 0
const names = Object.keys(NETS).filter((name) => asked.length === 0 || asked.includes(name))
for (const name of names) {
  const began = performance.now()
  const { problems, note } = await look(name)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const verdict = problems.length === 0 ? 'ok  ' : 'FAIL'
  console.log(`${verdict}  ${name.padEnd(10)} ${seconds.padStart(5)} s  ${note}`)
  for (const problem of problems) console.log(problem.replace(/^/gm, '      '))
  if (problems.length > 0) failed += 1
}
console.log(`${names.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** @param {string} name @returns {Promise<Finding>} */
async function look(name) {
  try {
    const finding = await NETS[name]?.(ROOT)
    if (finding === undefined || finding.covered > 0 || finding.problems.length > 0) {
      return finding ?? { problems: ['does not exist'], covered: 0, note: '' }
    }
    return { ...finding, problems: ['looked at nothing'] }
  } catch (error) {
    return { problems: [String(error)], covered: 0, note: '' }
  }
}
