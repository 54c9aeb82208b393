import type { CairnDatabase } from './database.ts'

type Command = (database: CairnDatabase, ...rest: never[]) => unknown

type Bound<Commands extends Readonly<Record<string, Command>>> = {
  readonly [Name in keyof Commands]: Commands[Name] extends (
    database: CairnDatabase,
    ...rest: infer Rest
  ) => infer Outcome
    ? (...rest: Rest) => Outcome
    : never
}

/** Commands with their database given. */
export function bindCommands<Commands extends Readonly<Record<string, Command>>>(
  database: CairnDatabase,
  commands: Commands,
): Bound<Commands> {
  const bound = Object.entries(commands).map(([name, command]) => [
    name,
    (...rest: never[]) => command(database, ...rest),
  ])
  return Object.fromEntries(bound) as Bound<Commands>
}
