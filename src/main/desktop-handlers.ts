import type { DesktopCallName } from '#shared/contract/contract.ts'
import type { Handlers } from '#shared/contract/dispatch.ts'
import { ok } from '#shared/result.ts'
import { createDesktopRequests, type DesktopRequests } from './desktop-requests.ts'
import { CAPTURE_SHORTCUT, claimCaptureShortcut } from './global-shortcut.ts'
import { canNotify, nameForNotifications, showReminder } from './notifications.ts'
import { openLink } from './open-link.ts'
import { showTray } from './tray.ts'

export interface DesktopDoor {
  readonly handlers: Pick<Handlers, DesktopCallName>
  readonly forgetWaiter: DesktopRequests['forgetWaiter']
  /** Asks the window for the line that captures. */
  readonly capture: () => void
}

/** Tray, shortcut and reminders, which reach the window from outside of it, and links, which lead out of it. */
export function startDesktop(showWindow: () => void): DesktopDoor {
  const requests = createDesktopRequests()
  function capture() {
    showWindow()
    requests.ask({ kind: 'capture' })
  }
  nameForNotifications()
  const hasTray = showTray({ capture, open: showWindow })
  const hasShortcut = claimCaptureShortcut(capture)
  return {
    capture,
    forgetWaiter: requests.forgetWaiter,
    handlers: {
      'desktop/describe': () =>
        ok({
          globalShortcut: hasShortcut ? CAPTURE_SHORTCUT : null,
          hasTray,
          canNotify: canNotify(),
        }),
      'desktop/notify': ({ kind, count }) => {
        const isShown = showReminder(kind, count, () => {
          showWindow()
          requests.ask({ kind: 'open-reminder', reminder: kind })
        })
        return ok({ isShown })
      },
      'desktop/when-asked': async () => ok(await requests.next()),
      'desktop/open-link': async ({ address }) => ok({ isOpened: await openLink(address) }),
    },
  }
}
