// Builds what is asked for: `node tools/build.mjs [desktop] [web] [cli] [--force] [--quiet]`.
// Without a name, everything; without --force, only what does not match its sources.
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { build as buildDesktop } from 'electron-vite'
import { build } from 'vite'
import { fingerprint, isStale, isTargetName, markFresh, ROOT, TARGET_NAMES } from './targets.mjs'

const words = process.argv.slice(2)
const names = words.filter((word) => !word.startsWith('--'))
const force = words.includes('--force')
const quiet = words.includes('--quiet')

const unknown = names.filter((name) => !isTargetName(name))
if (unknown.length > 0) {
  console.error(`Unknown build: ${unknown.join(', ')}. Known: ${TARGET_NAMES.join(', ')}.`)
  process.exit(2)
}

const builders = {
  desktop: () => buildDesktop({ logLevel: 'warn' }),
  web: () => build({ configFile: 'vite.web.config.ts', logLevel: 'warn' }),
  cli: async () => {
    await build({ configFile: 'vite.cli.config.ts', logLevel: 'warn' })
    chmodSync(join(ROOT, 'out/cli/index.js'), 0o755)
  },
}

process.chdir(ROOT)
for (const name of TARGET_NAMES) {
  if (names.length > 0 && !names.includes(name)) continue
  if (!force && !isStale(name)) {
    tell(`${name}: up to date`)
    continue
  }
  const began = performance.now()
  const made = fingerprint(name)
  await builders[name]()
  markFresh(name, made)
  tell(`${name}: built in ${((performance.now() - began) / 1000).toFixed(1)} s`)
}

/** @param {string} line */
function tell(line) {
  if (!quiet) console.log(line)
}
