import { parseArgs } from 'node:util'
import { catalog } from '#core/catalog/catalog.ts'
import { pathPlans } from '#core/catalog/plans/find-plan.ts'
import { program } from '#core/catalog/program/program.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { assessCommand } from './commands/assess.ts'
import { demoCommand } from './commands/demo.ts'
import { forecastCommand } from './commands/forecast.ts'
import { planCommand } from './commands/plan.ts'
import { portfolioCommand } from './commands/portfolio.ts'
import { programCommand } from './commands/program.ts'
import { type CommandFailure, failure, failureToLine } from './failure.ts'
import { toJson } from './json.ts'
import { today } from './today.ts'

const HELP = `cairn: where you are against the role you want, on the command line

  cairn catalog --json
      every path, competency and requirement, with the source of each value
  cairn assess --profile FILE|- --target PATH [--organization SIZE] [--as-of YYYY-MM-DD] [--json]
      readiness, its explanation, gaps, timeline and chances of a profile in JSON
  cairn plan --profile FILE|- --target PATH [--organization SIZE] [--as-of DAY] [--by DAY] [--hours N]
      [--json|--ics|--markdown|--csv]
      a roadmap from the profile's gaps in seven sections, scheduled, with what is short of the date
  cairn forecast --profile FILE|- --target PATH [--organization SIZE] [--as-of DAY] [--by DAY] [--hours N] [--json]
      when that roadmap will be done: even odds, likely, very likely
  cairn program [--start DAY] [--json]
      the development program in three phases, with dates when a start day is given
  cairn portfolio --target PATH [--json]
      the artifacts, leadership evidence and impact metrics that show the work of a role
  cairn demo
      the landscape of roles, a sample candidate, their roadmap and portfolio

Exit code 0, or 2 with one line on standard error that names the field and what would be right.`

/** Options that name a person, a role and a day. */
const REQUEST = ['profile', 'target', 'organization', 'as-of'] as const

/** Which options each command takes: one that would be ignored is an error, and not a surprise. */
const COMMANDS = {
  catalog: ['json'],
  assess: [...REQUEST, 'json'],
  plan: [...REQUEST, 'by', 'hours', 'json', 'ics', 'markdown', 'csv'],
  forecast: [...REQUEST, 'by', 'hours', 'json'],
  program: ['start', 'json'],
  portfolio: ['target', 'json'],
  demo: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

function run(words: readonly string[]): Result<string, CommandFailure> {
  const parsed = parseWords(words)
  if (!parsed.ok) return parsed
  const { positionals, values } = parsed.value
  const [command, ...rest] = positionals
  if (values.help === true || command === 'help') return ok(HELP)
  if (rest.length > 0) return err(failure(`argument ${rest[0]}`, 'options only, see cairn --help'))
  if (command === undefined || !isCommand(command)) {
    const names = Object.keys(COMMANDS).join(', ')
    return err(failure('command', `one of ${names}, see cairn --help`))
  }
  const allowed: readonly string[] = COMMANDS[command]
  const idle = Object.keys(values).find((name) => !allowed.includes(name))
  if (idle !== undefined) return err(failure(`--${idle}`, `no such option with cairn ${command}`))
  switch (command) {
    case 'catalog':
      return ok(
        values.json === true ? toJson({ ...catalog, plans: pathPlans, program }) : catalogSummary(),
      )
    case 'assess':
      return assessCommand(values, today())
    case 'plan':
      return planCommand(values, today())
    case 'forecast':
      return forecastCommand(values, today())
    case 'program':
      return programCommand(values)
    case 'portfolio':
      return portfolioCommand(values)
    case 'demo':
      return ok(demoCommand(today()))
  }
}

function isCommand(word: string): word is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, word)
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
          by: { type: 'string' },
          hours: { type: 'string' },
          start: { type: 'string' },
          json: { type: 'boolean' },
          ics: { type: 'boolean' },
          markdown: { type: 'boolean' },
          csv: { type: 'boolean' },
          help: { type: 'boolean', short: 'h' },
        },
      }),
    )
  } catch (cause) {
    return err(wordsToFailure(cause as NodeJS.ErrnoException))
  }
}

/** Names the option that Node's own parser stumbled over. */
function wordsToFailure({ code, message }: NodeJS.ErrnoException): CommandFailure {
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? 'arguments'
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return failure(option, 'a known option, see cairn --help')
  }
  const wanted = message.includes('does not take') ? 'no value' : 'a value'
  return failure(option, `${wanted} behind it, see cairn --help`)
}

function catalogSummary(): string {
  const { tracks, paths, rungs, competencies, capabilities, targets, marketFacts, portfolios } =
    catalog
  return [
    `${tracks.length} tracks, ${paths.length} paths, ${rungs.length} rungs of the ladder`,
    `${capabilities.length} technical capabilities, ${competencies.length} leadership competencies`,
    `${targets.length} targets with their own requirements, ${marketFacts.length} market facts`,
    `${pathPlans.length} development plans, ${portfolios.length} portfolios, a program of ${program.phases.length} phases`,
    'All of it with --json.',
  ].join('\n')
}

process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as `head` does after a few lines.
  if (cause.code === 'EPIPE') process.exit(0)
  process.stderr.write(`cairn: output: expected somewhere to write to (${cause.code})\n`)
  process.exit(2)
})

const outcome = run(process.argv.slice(2))
if (outcome.ok) process.stdout.write(`${outcome.value}\n`)
else {
  process.stderr.write(`${failureToLine(outcome.error)}\n`)
  process.exitCode = 2
}
