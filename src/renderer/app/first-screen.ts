import { recallDatabase } from '../data/remembered-database.ts'
import { DATABASE_NAMES, readWorkspace } from '../data/workspace.ts'
import { locationToRoomPath, startRoom } from './address.ts'
import { loadScreen, ROOMS, WELCOME_PATH } from './rooms.tsx'

/**
 * Fetches the code of the screen that will most likely be the first, while the database is being opened. A guess
 * from the address and the browser's notes: only the database knows who was welcomed, and a wrong guess costs a file.
 */
export function loadFirstScreen(): void {
  void loadScreen(guessFirstPath())
}

function guessFirstPath(): string {
  const path = locationToRoomPath(window.location.hash.slice(1))
  if (path !== '/') return path
  const isNew = readWorkspace() === 'own' && recallDatabase(DATABASE_NAMES.own) === null
  if (isNew) return WELCOME_PATH
  return startRoom(
    ROOMS.map((room) => room.path),
    WELCOME_PATH,
  )
}
