import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {'desktop' | 'web' | 'cli'} TargetName */

/** What each build reads, and the files that show it was written. */
export const TARGETS = /** @type {const} */ ({
  desktop: {
    inputs: ['electron.vite.config.ts', 'resources', 'src', 'tools/page-chunk.mjs'],
    outputs: ['out/main/index.js', 'out/renderer/index.html'],
  },
  web: {
    inputs: [
      'vite.web.config.ts',
      'resources',
      'src',
      'tools/page-chunk.mjs',
      'tools/web-guard.mjs',
    ],
    outputs: ['out/web/index.html'],
  },
  cli: {
    inputs: ['vite.cli.config.ts', 'src/cli', 'src/core', 'src/shared'],
    outputs: ['out/cli/index.js'],
  },
})

export const TARGET_NAMES = /** @type {TargetName[]} */ (Object.keys(TARGETS))

/** @param {string} name @returns {name is TargetName} */
export function isTargetName(name) {
  return Object.hasOwn(TARGETS, name)
}

/**
 * True when the build does not match its inputs. Contents are compared, not times: a checkout, a clock set back and
 * a deleted file would each fool a comparison of times.
 * @param {TargetName} name
 */
export function isStale(name) {
  const { outputs } = TARGETS[name]
  if (!outputs.every((path) => existsSync(join(ROOT, path)))) return true
  const stamp = stampPath(name)
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(name)
}

/**
 * Remembers what a finished build was made from.
 * @param {TargetName} name
 * @param {string} made fingerprint taken before the build, so that an edit during it counts as newer
 */
export function markFresh(name, made) {
  mkdirSync(dirname(stampPath(name)), { recursive: true })
  writeFileSync(stampPath(name), made)
}

/** @param {TargetName} name */
export function fingerprint(name) {
  const hash = createHash('sha256').update(process.version)
  const shared = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tools/targets.mjs']
  for (const path of [...shared, ...TARGETS[name].inputs].flatMap(filesUnder)) {
    hash.update(`\n${path}\n`).update(readFileSync(join(ROOT, path)))
  }
  return hash.digest('hex')
}

/** @param {TargetName} name */
function stampPath(name) {
  return join(ROOT, 'out', '.stamps', name)
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const full = join(ROOT, path)
  if (!existsSync(full)) return []
  const entries = readdirOrNull(full)
  if (entries === null) return [path]
  return entries.sort().flatMap((entry) => filesUnder(`${path}/${entry}`))
}

/** @param {string} path */
function readdirOrNull(path) {
  try {
    return readdirSync(path)
  } catch {
    return null
  }
}
