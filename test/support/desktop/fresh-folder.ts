import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders: string[] = []

/** A new, empty folder for the data of one test's launches, gone when the test run ends. */
export function aFreshFolder(): string {
  if (folders.length === 0) process.once('exit', () => folders.forEach(removeFolder))
  const folder = mkdtempSync(join(tmpdir(), 'cairn-desktop-'))
  folders.push(folder)
  return folder
}

/** Makes room before the test run ends; a profile takes some ten megabytes. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
