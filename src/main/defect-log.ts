import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Size at which the log starts anew, one older file kept. Unit: bytes. Source: judgement. */
const LOG_LIMIT = 512 * 1024

/** Lines of a stack that are kept. Source: judgement. */
const STACK_LINES = 20

export type ReportDefect = (where: string, defect: unknown) => string

/**
 * Keeps what went wrong in a file beside the data and returns a short reference to quote. Messages are left out
 * because they may repeat what a person wrote: name, place and own stack are enough to find a defect.
 */
export function createDefectLog(folder: string): ReportDefect {
  const file = join(folder, 'defects.log')
  return (where, defect) => {
    const reference = randomUUID().slice(0, 8)
    const line = `${new Date().toISOString()} ${reference} ${where} ${describeDefect(defect)}\n`
    process.stderr.write(line)
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      startAnewWhenFull(file)
      appendFileSync(file, line, { mode: 0o600 })
    } catch {
      // A log that cannot be written must not turn one failure into two; standard error has the line.
    }
    return reference
  }
}

/** Name and stack of a defect without its message. */
export function describeDefect(defect: unknown): string {
  if (!(defect instanceof Error)) return `a thrown ${typeof defect}`
  const name = /^\w{1,60}$/.test(defect.name) ? defect.name : 'Error'
  const stack = defect.stack ?? ''
  const afterMessage = stack.startsWith(`${defect.name}: ${defect.message}`)
    ? stack.slice(`${defect.name}: ${defect.message}`.length)
    : ''
  const places = afterMessage
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, STACK_LINES)
  return [name, ...places].join('\n')
}

function startAnewWhenFull(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > LOG_LIMIT) renameSync(file, `${file}.1`)
}
