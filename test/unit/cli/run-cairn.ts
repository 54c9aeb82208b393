import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../../out/cli/index.js', import.meta.url))

export interface Outcome {
  readonly status: number | null
  readonly output: string
  readonly error: string
}

/** Runs the built program as a person would; `input` is its standard input. */
export function runCairn(words: readonly string[], input: string | Uint8Array = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
  return { status, output: stdout, error: stderr }
}
