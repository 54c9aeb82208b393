import { app, Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron'
import { TRAY_ICON } from './tray-icon.ts'

export interface TrayActions {
  readonly capture: () => void
  readonly open: () => void
}

export function trayTemplate({ capture, open }: TrayActions): MenuItemConstructorOptions[] {
  return [
    { label: 'Quick capture', click: capture },
    { label: 'Open Cairn', click: open },
    { type: 'separator' },
    { label: 'Quit', click: () => app.quit() },
  ]
}

/** Held as long as the app runs: an icon that is collected leaves the tray. */
let tray: Tray | null = null

/** Puts the icon where the system keeps such; false where it keeps none. */
export function showTray(actions: TrayActions): boolean {
  try {
    tray = new Tray(nativeImage.createFromDataURL(TRAY_ICON))
    tray.setToolTip('Cairn')
    tray.setContextMenu(Menu.buildFromTemplate(trayTemplate(actions)))
    tray.on('click', actions.open)
    return true
  } catch {
    return false
  }
}
