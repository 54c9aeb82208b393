import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isStale, ROOT } from './targets.mjs'

/**
 * Builds the given targets where they are stale, in a process of its own: a build sets NODE_ENV and the like for
 * itself. Its output goes to standard error, so that it never mixes with what a command prints.
 * @param {import('./targets.mjs').TargetName[]} names
 * @param {(line: string) => void} tell hears what is being built
 * @returns {boolean} false when a build failed; the reason has been printed
 */
export function buildStale(names, tell = console.error) {
  const stale = names.filter(isStale)
  if (stale.length === 0) return true
  tell(`Building ${stale.join(', ')} …`)
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'tools/build.mjs'), ...stale, '--quiet'],
    { cwd: ROOT, stdio: ['ignore', 2, 2] },
  )
  return status === 0
}

/**
 * Runs a program of node_modules/.bin and collects what it writes.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string }} options
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runTool(program, args, { cwd }) {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, 'node_modules/.bin', program), args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm's shims are scripts for cmd.exe there.
      shell: process.platform === 'win32',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.on('error', reject)
    child.on('close', (status) => resolve({ status: status ?? 1, output }))
  })
}
