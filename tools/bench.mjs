// `npm run bench [-- NAME…]`: builds and runs the benchmarks of test/bench one after another. Each prints ratios
// against a floor measured in the same run. The files named *-shape.ts are built to out/bench as well: they offer the
// core in the form in which ways of computing the same are compared from outside.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from './targets.mjs'

const FOLDER = join(ROOT, 'test/bench')
const OUTPUT = join(ROOT, 'out/bench')

const files = readdirSync(FOLDER)
const sources = files.filter((name) => /(\.bench|-shape)\.ts$/.test(name))
const known = files.flatMap((name) => /^(.+)\.bench\.(?:ts|mjs)$/.exec(name)?.[1] ?? [])
const wanted = process.argv.slice(2)
const chosen = known.filter((name) => wanted.length === 0 || wanted.includes(name))
if (chosen.length === 0) {
  console.error(`No such benchmark. There are: ${known.join(', ')}`)
  process.exit(1)
}

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: OUTPUT,
    target: 'node20',
    rolldownOptions: {
      input: Object.fromEntries(
        sources.map((name) => [name.replace('.ts', ''), join(FOLDER, name)]),
      ),
      output: { entryFileNames: '[name].mjs' },
    },
  },
})

let failed = false
for (const name of chosen) {
  // One that drives a browser runs as it stands; one that measures the core has to be built first.
  const script = join(FOLDER, `${name}.bench.mjs`)
  const program = existsSync(script) ? script : join(OUTPUT, `${name}.bench.mjs`)
  const { status } = spawnSync(process.execPath, [program], { cwd: ROOT, stdio: 'inherit' })
  failed ||= status !== 0
}
process.exit(failed ? 1 : 0)
