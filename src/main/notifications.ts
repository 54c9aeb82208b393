import { app, Notification } from 'electron'
import type { ReminderKind } from '#shared/contract/desktop.ts'
import { reminderToWords } from '#shared/reminders/reminder-words.ts'

/**
 * Windows shows notifications only of a program whose id it knows: without an installer, that is the program's own
 * path. Other systems need none.
 */
export function nameForNotifications(platform: NodeJS.Platform = process.platform): void {
  if (platform === 'win32') app.setAppUserModelId(process.execPath)
}

export function canNotify(): boolean {
  return Notification.isSupported()
}

/** Those on the screen: what nobody holds on to is collected, and a press on it then does nothing. */
const shown = new Set<Notification>()

/** Shows a reminder by the system's own means. False where it has none. */
export function showReminder(kind: ReminderKind, count: number, onPress: () => void): boolean {
  if (!canNotify()) return false
  const notification = new Notification({ title: 'Cairn', body: reminderToWords(kind, count) })
  const forget = () => shown.delete(notification)
  notification.on('click', () => {
    forget()
    onPress()
  })
  notification.on('close', forget)
  shown.add(notification)
  notification.show()
  return true
}
