import { useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import { dueReminders, type Reminder } from '#shared/reminders/due-reminders.ts'
import { reminderToWords } from '#shared/reminders/reminder-words.ts'
import { useOpenActions } from '../../data/actions/use-actions.ts'
import { useDatabase, useWorkspace, useWriter } from '../../data/data-context.ts'
import { useWeeklyReview } from '../../data/journal-days/use-review.ts'
import { useComingSessions } from '../../data/sessions/use-sessions.ts'
import { useSettings } from '../../data/use-settings.ts'
import { toWallClock } from '../../data/wall-clock.ts'
import type { Host } from '../../host/host.ts'
import { useHost } from '../../host/host-context.tsx'
import { useNow } from '../../ui/use-now.ts'
import { showToast } from '../toasts.ts'
import { REMINDER_PATHS } from './reminder-paths.ts'
import { readTold, rememberTold } from './told-reminders.ts'

/**
 * Tells of sessions, actions and the weekly review when they come due: by the system on the desktop, in the window on
 * the web. One window does it, the one that writes; never for the sample, and nothing while locked, since the records
 * are closed then.
 */
export function ReminderWatch() {
  const { workspace } = useWorkspace()
  const mayWrite = useWriter()
  return workspace === 'own' && mayWrite ? <OwnReminders /> : null
}

function OwnReminders() {
  const { name } = useDatabase()
  const host = useHost()
  const [, navigate] = useLocation()
  const due = useDueReminders()
  const told = useRef(new Set<string>())

  useEffect(() => {
    for (const reminder of due) {
      // What was told a moment ago may still be among what is due, where nothing can be remembered.
      const keys = reminder.keys.filter((key) => !told.current.has(key))
      if (keys.length === 0) continue
      for (const key of keys) told.current.add(key)
      rememberTold(name, keys)
      void tell(host, { ...reminder, keys }, navigate)
    }
  }, [due, name, host, navigate])
  return null
}

function useDueReminders(): readonly Reminder[] {
  const { name } = useDatabase()
  const now = useNow()
  const settings = useSettings()
  const sessions = useComingSessions()
  const actions = useOpenActions()
  const review = useWeeklyReview()
  return useMemo(() => {
    const isRead =
      settings !== undefined &&
      sessions !== undefined &&
      actions !== undefined &&
      review !== undefined
    if (!isRead) return []
    const reviewWeek = review.isDue ? review.week.to : null
    const sources = { sessions, actions, reviewWeek }
    return dueReminders(toWallClock(now), settings.reminders, sources, readTold(name))
  }, [name, now, settings, sessions, actions, review])
}

async function tell(
  host: Host,
  { kind, keys }: Reminder,
  navigate: (path: string) => void,
): Promise<void> {
  if (host.kind === 'desktop') {
    const shown = await host.call('desktop/notify', { kind, count: Math.min(keys.length, 1000) })
    if (shown.ok && shown.value.isShown) return
  }
  showToast({
    text: reminderToWords(kind, keys.length),
    action: { label: 'Open', onSelect: () => navigate(REMINDER_PATHS[kind]) },
  })
}
