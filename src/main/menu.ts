import { Menu, type MenuItemConstructorOptions } from 'electron'

/** The whole application menu, made of the system's own items and the one that captures. Zoom is kept per window by the runtime. */
export function menuTemplate(
  platform: NodeJS.Platform,
  development: boolean,
  capture: () => void,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'File',
      submenu: [
        { label: 'Quick capture', click: capture },
        { type: 'separator' },
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'delete' },
        { type: 'separator' },
        { role: 'selectAll' },
      ],
    },
    {
      label: 'View',
      submenu: [
        { role: 'reload' },
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(development ? [{ role: 'toggleDevTools' } as const] : []),
      ],
    },
    {
      label: 'Window',
      role: 'window',
      submenu: [
        { role: 'minimize' },
        { role: 'zoom' },
        ...(mac ? [{ type: 'separator' } as const, { role: 'front' } as const] : []),
        ...(mac ? [] : [{ role: 'close' } as const]),
      ],
    },
    { label: 'Help', role: 'help', submenu: [{ role: 'about' }] },
  ]
}

export function setApplicationMenu(development: boolean, capture: () => void): void {
  const template = menuTemplate(process.platform, development, capture)
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
