import { parseArgs } from 'node:util'
import { catalog } from '#core/catalog/catalog.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { assessCommand } from './commands/assess.ts'
import { demoCommand } from './commands/demo.ts'
import { type CommandFailure, failure, failureToLine } from './failure.ts'
import { toJson } from './json.ts'
import { today } from './today.ts'

const HELP = `cairn: where you are against the role you want, on the command line

  cairn catalog --json
      every path, competency and requirement, with the source of each value
  cairn assess --profile FILE|- --target PATH [--organization SIZE] [--as-of YYYY-MM-DD] [--json]
      readiness, its explanation, gaps, timeline and chances of a profile in JSON
  cairn demo
      the landscape of roles and a sample candidate

Exit code 0, or 2 with one line on standard error that names the field and what would be right.`

const COMMANDS = ['catalog', 'assess', 'demo'] as const

function run(words: readonly string[]): Result<string, CommandFailure> {
  const parsed = parseWords(words)
  if (!parsed.ok) return parsed
  const { positionals, values } = parsed.value
  const [command, ...rest] = positionals
  if (values.help === true || command === 'help') return ok(HELP)
  if (rest.length > 0) return err(failure(`argument ${rest[0]}`, 'options only, see cairn --help'))
  switch (command) {
    case 'catalog':
      return ok(values.json === true ? toJson(catalog) : catalogSummary())
    case 'assess':
      return assessCommand(values, today())
    case 'demo':
      return ok(demoCommand(today()))
    default:
      return err(failure('command', `one of ${COMMANDS.join(', ')}, see cairn --help`))
  }
}

function parseWords(words: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...words],
        allowPositionals: true,
        options: {
          profile: { type: 'string' },
          target: { type: 'string' },
          organization: { type: 'string' },
          'as-of': { type: 'string' },
          json: { type: 'boolean' },
          help: { type: 'boolean', short: 'h' },
        },
      }),
    )
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    return err(failure('arguments', `known options, see cairn --help (${problem})`))
  }
}

function catalogSummary(): string {
  const { tracks, paths, rungs, competencies, capabilities, targets, marketFacts } = catalog
  return [
    `${tracks.length} tracks, ${paths.length} paths, ${rungs.length} rungs of the ladder`,
    `${capabilities.length} technical capabilities, ${competencies.length} leadership competencies`,
    `${targets.length} targets with their own requirements, ${marketFacts.length} market facts`,
    'All of it with --json.',
  ].join('\n')
}

const outcome = run(process.argv.slice(2))
if (outcome.ok) process.stdout.write(`${outcome.value}\n`)
else {
  process.stderr.write(`${failureToLine(outcome.error)}\n`)
  process.exitCode = 2
}
