import { IMPORT_FILES } from '#shared/exchange/limits.ts'
import type { ChosenFile } from './exchange-message.ts'

/** Deepest folder that is looked into. Source: judgement. */
const DEEPEST = 16

/** Files of a picker, under the folder they were chosen with where it was one. */
export function pickedFiles(list: FileList): ChosenFile[] {
  return Array.from(list, (file) => ({
    path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    blob: file,
  }))
}

/** Files that were dropped, those inside folders too. Has to be called while the drop is being handled. */
export async function droppedFiles(items: DataTransferItemList): Promise<ChosenFile[]> {
  // The list is empty once the event is over.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  )
  const files: ChosenFile[] = []
  let level = entries
  for (let depth = 0; level.length > 0 && depth <= DEEPEST; depth++) {
    const next: FileSystemEntry[] = []
    for (const entry of level) {
      // One more than is read, so that the limit is told and not met in silence.
      if (files.length > IMPORT_FILES) return files
      if (entry.isDirectory) next.push(...(await childrenOf(entry as FileSystemDirectoryEntry)))
      else {
        const blob = await fileOf(entry as FileSystemFileEntry)
        if (blob !== null) files.push({ path: entry.fullPath.replace(/^\//, ''), blob })
      }
    }
    level = next
  }
  return files
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)))
}

async function childrenOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0 || children.length > IMPORT_FILES) return children
    children.push(...some)
  }
}
