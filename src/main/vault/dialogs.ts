import { type BrowserWindow, dialog, type FileFilter } from 'electron'

/** What the person picks in a dialog of the system; null where it was closed. Paths go no further than this process. */
export interface Dialogs {
  pickBackup(): Promise<string | null>
  pickPlace(name: string): Promise<string | null>
  pickFolder(): Promise<string | null>
}

const FILTERS: FileFilter[] = [
  { name: 'Cairn backup', extensions: ['cairn'] },
  { name: 'All files', extensions: ['*'] },
]

export function createDialogs(findWindow: () => BrowserWindow | null): Dialogs {
  return {
    async pickBackup() {
      const window = findWindow()
      if (window === null) return null
      const options = { filters: FILTERS, properties: ['openFile' as const] }
      const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
      return canceled ? null : (filePaths[0] ?? null)
    },
    async pickPlace(name) {
      const window = findWindow()
      if (window === null) return null
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: name,
        filters: FILTERS,
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? null : filePath
    },
    async pickFolder() {
      const window = findWindow()
      if (window === null) return null
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
  }
}
