import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { isClosedError } from '../../data/commit-error.ts'
import { useDatabase, useWorkspace } from '../../data/data-context.ts'
import { readProfile } from '../../data/profile-repository.ts'
import { locationToRoomPath, startRoom } from '../address.ts'
import { loadScreen, ROOMS, WELCOME_PATH } from '../rooms.tsx'

/** Of somebody who was welcomed and opened no room yet. */
const USUAL_ROOM = '/today'

/** Without an address: the first run for who was not welcomed yet, else the room of the last time. */
export function useEntry(): void {
  const [location, navigate] = useLocation()
  const database = useDatabase()
  const { workspace } = useWorkspace()
  const path = locationToRoomPath(location)

  useEffect(() => {
    // The sample has been welcomed; whoever enters it from the first run goes on to its rooms.
    if (path === WELCOME_PATH && workspace === 'sample') navigate('/', { replace: true })
    if (path !== '/') return
    let isCurrent = true
    async function enter() {
      // Read here and not from a live query, which may be a moment behind the last step of the first run.
      const profile = await readProfile(database)
      if (!isCurrent) return
      const isNew = workspace === 'own' && (profile?.welcomedAt ?? null) === null
      const paths = ROOMS.map((room) => room.path)
      const next = isNew ? WELCOME_PATH : startRoom(paths, USUAL_ROOM)
      await loadScreen(next)
      // An address that was asked for meanwhile, which the next render will show, stays.
      const isStillOpen = locationToRoomPath(window.location.hash.slice(1)) === '/'
      if (isCurrent && isStillOpen) navigate(next, { replace: true })
    }
    enter().catch((error: unknown) => {
      // The provider tells why it was closed.
      if (!isClosedError(error)) throw error
    })
    return () => {
      isCurrent = false
    }
  }, [path, workspace, database, navigate])
}
