import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new, empty folder for the data of one test's launches, gone when the test run ends. */
export function aFreshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-desktop-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}
