import { type BrowserWindow, dialog, type RenderProcessGoneDetails } from 'electron'

/** A second crash within this time asks instead of reloading again. Unit: milliseconds. Source: judgement. */
const CALM_AFTER = 30_000

/**
 * Brings a crashed page back. What was told as saved is on the disk, so loading again loses nothing; a page that
 * crashes at once again would do so for ever, and the person decides.
 */
export function recoverFromCrash(
  window: BrowserWindow,
  report: (name: string, defect: unknown) => string,
  now: () => number = Date.now,
): void {
  let last = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return
    const reference = report('page', new Error(`The page ended: ${details.reason}`))
    const again = now() - last < CALM_AFTER
    last = now()
    if (!again || wantsReload(window, details, reference)) window.webContents.reload()
    else window.close()
  })
}

function wantsReload(
  window: BrowserWindow,
  { reason }: RenderProcessGoneDetails,
  reference: string,
): boolean {
  const choice = dialog.showMessageBoxSync(window, {
    type: 'error',
    message: 'Cairn had to stop twice within half a minute.',
    detail: `Everything told as saved is on the disk. Reason: ${reason}, reference ${reference}.`,
    buttons: ['Load again', 'Close'],
    defaultId: 0,
    cancelId: 1,
  })
  return choice === 0
}
