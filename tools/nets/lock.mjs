import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The lock file names versions and checksums but no server, so that `npm ci` asks whichever registry is configured.
 * @param {string} root
 * @returns {import('../check.mjs').Finding}
 */
export function findLock(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  /** @type {[string, { resolved?: string, integrity?: string, version?: string, link?: boolean }][]} */
  const entries = Object.entries(lock.packages)
  const installed = entries.filter(([path, { link }]) => path !== '' && link !== true)
  const problems = installed.flatMap(([path, { resolved, integrity }]) => [
    ...(resolved === undefined
      ? []
      : [`${path} names a server; run npm with --omit-lockfile-registry-resolved`]),
    ...(integrity === undefined ? [`${path} has no checksum`] : []),
  ])
  for (const [name, range] of Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
  })) {
    if (!/^\d+\.\d+\.\d+$/.test(range)) problems.push(`package.json: ${name} has no exact version`)
    if (lock.packages[`node_modules/${name}`]?.version !== range) {
      problems.push(`package-lock.json: ${name} is not at ${range}`)
    }
  }
  return { problems, covered: installed.length, note: `${installed.length} packages` }
}
