import { type BrowserWindow, dialog, type FileFilter } from 'electron'

/** What the person picks in a dialog of the system; null where it was closed. Paths go no further than this process. */
export interface Dialogs {
  pickBackup(): Promise<string | null>
  pickPlace(name: string): Promise<string | null>
  pickPdf(name: string): Promise<string | null>
  pickFolder(): Promise<string | null>
}

const ALL_FILES: FileFilter = { name: 'All files', extensions: ['*'] }
const BACKUPS: FileFilter[] = [{ name: 'Cairn backup', extensions: ['cairn'] }, ALL_FILES]
const PDFS: FileFilter[] = [{ name: 'PDF', extensions: ['pdf'] }, ALL_FILES]

export function createDialogs(findWindow: () => BrowserWindow | null): Dialogs {
  async function pickNewFile(name: string, filters: FileFilter[]): Promise<string | null> {
    const window = findWindow()
    if (window === null) return null
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: name,
      filters,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    return canceled || filePath === '' ? null : filePath
  }

  return {
    async pickBackup() {
      const window = findWindow()
      if (window === null) return null
      const options = { filters: BACKUPS, properties: ['openFile' as const] }
      const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
      return canceled ? null : (filePaths[0] ?? null)
    },
    pickPlace: (name) => pickNewFile(name, BACKUPS),
    pickPdf: (name) => pickNewFile(name, PDFS),
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
