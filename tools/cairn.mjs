// `npm run -s cairn -- …`: the command line from the sources as they are.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildStale } from './run.mjs'
import { ROOT } from './targets.mjs'

// In silence: on standard error stands what was wrong with the words, and nothing else.
if (!buildStale(['cli'], () => {})) process.exit(1)
const program = join(ROOT, 'out/cli/index.js')
process.argv[1] = program
await import(pathToFileURL(program).href)
