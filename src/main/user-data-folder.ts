import { chmodSync, mkdirSync } from 'node:fs'
import { app } from 'electron'

/** The folder that holds the journal, readable by its owner alone where the system knows such modes. */
export function prepareUserDataFolder(): string {
  const folder = app.getPath('userData')
  if (process.platform === 'win32') return folder
  // For the files that the runtime itself writes there.
  process.umask(0o077)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  return folder
}
