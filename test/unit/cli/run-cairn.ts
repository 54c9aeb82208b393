import { spawn, spawnSync } from 'node:child_process'
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

/** Closes the pipe after the first piece of output, as `head` does. */
export function runUntilFirstOutput(
  words: readonly string[],
): Promise<{ status: number | null; error: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let error = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      error += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    child.on('close', (status) => resolve({ status, error }))
  })
}
