import { app } from 'electron'

/** Two processes on one profile would damage it. The second launch wakes the first; false tells it to leave. */
export function claimSingleInstance(onSecondLaunch: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', onSecondLaunch)
  return true
}
