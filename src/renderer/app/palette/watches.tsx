import { useEffect } from 'react'
import { whenIdle } from '../../host/when-idle.ts'
import { TOAST } from '../../ui/toast-region.tsx'
import { HostRequests } from '../reminders/host-requests.tsx'
import { ReminderWatch } from '../reminders/reminder-watch.tsx'
import { HistoryWatch } from '../undo/history-watch.tsx'
import { CAPTURE, PALETTE } from './overlay-parts.ts'

/** What goes on behind every room and shows nothing of its own. No first screen waits for it. */
export function Watches() {
  useEffect(() => {
    // Fetched before they are asked for, so that a line is captured, and told about, and a command found without a wait.
    return whenIdle(() => {
      void TOAST.load()
      void CAPTURE.load()
      void PALETTE.load()
    })
  }, [])
  return (
    <>
      <HistoryWatch />
      <HostRequests />
      <ReminderWatch />
    </>
  )
}
