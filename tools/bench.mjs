// `npm run bench [-- NAME…]`: builds and runs the benchmarks of test/bench one after another. Each prints ratios
// against a floor measured in the same run. The files named *-shape.ts are built to out/bench as well: they offer the
// core in the form in which ways of computing the same are compared from outside.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from './targets.mjs'

const FOLDER = join(ROOT, 'test/bench')
const OUTPUT = join(ROOT, 'out/bench')

const sources = readdirSync(FOLDER).filter((name) => /(\.bench|-shape)\.ts$/.test(name))
const wanted = process.argv.slice(2)
const benches = sources
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.includes(name.replace('.bench.ts', '')))
if (benches.length === 0) {
  const known = sources.filter((name) => name.endsWith('.bench.ts')).join(', ')
  console.error(`No such benchmark. There are: ${known.replaceAll('.bench.ts', '')}`)
  process.exit(1)
}

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true, external: ['playwright'] },
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
for (const name of benches) {
  const { status } = spawnSync(process.execPath, [join(OUTPUT, name.replace('.ts', '.mjs'))], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  failed ||= status !== 0
}
process.exit(failed ? 1 : 0)
