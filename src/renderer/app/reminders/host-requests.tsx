import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useHost } from '../../host/host-context.tsx'
import { openCapture } from '../palette/overlay-state.ts'
import { REMINDER_PATHS } from './reminder-paths.ts'

/** Does what the tray, the shortcut of the system or a press on a reminder asks for. Draws nothing. */
export function HostRequests() {
  const host = useHost()
  const [, navigate] = useLocation()
  useEffect(() => {
    if (host.kind !== 'desktop') return
    let isCurrent = true
    async function listen() {
      while (isCurrent) {
        const asked = await host.call('desktop/when-asked', {})
        // Nobody to ask means that nobody will answer either.
        if (!isCurrent || !asked.ok) return
        const request = asked.value
        if (request.kind === 'capture') openCapture()
        if (request.kind === 'open-reminder') navigate(REMINDER_PATHS[request.reminder])
        // Another call waits in this one's place.
        if (request.kind === 'nothing') return
      }
    }
    void listen()
    return () => {
      isCurrent = false
    }
  }, [host, navigate])
  return null
}
