import { ok } from '#shared/result.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { failed } from './failure.ts'
import { type Folder, makeFolder, toFailure } from './folder/folder-files.ts'

/** Where the handle of the folder lies between visits. */
export interface FolderHandles {
  readFolderHandle(): Promise<FileSystemDirectoryHandle | null>
  writeFolderHandle(handle: FileSystemDirectoryHandle): Promise<void>
}

/** Chromium has these; the published types do not know them, since other browsers do not. */
interface WithPermission {
  queryPermission?(how: { readonly mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(how: { readonly mode: 'readwrite' }): Promise<PermissionState>
}
interface WithPicker {
  showDirectoryPicker?(how: {
    readonly id: string
    readonly mode: 'readwrite'
    readonly startIn: 'documents'
  }): Promise<FileSystemDirectoryHandle>
}

const MODE = { mode: 'readwrite' } as const

/** Everything that Cairn writes stays in a folder of this name, inside the one that was picked or that one itself. */
export const FOLDER_NAME = 'cairn-vault'

/** The picked folder; null where none was. `vault` is null while the browser does not allow it or it is not there. */
export interface PickedFolder {
  readonly name: string
  readonly vault: Folder | null
}

export async function findPickedFolder(handles: FolderHandles): Promise<PickedFolder | null> {
  const picked = await handles.readFolderHandle()
  if (picked === null) return null
  const vault = (await isAllowed(picked)) ? await openInside(picked) : null
  return { name: picked.name, vault }
}

/** Asks for leave to use the folder that was picked before, else for a folder. Needs a click just before. */
export async function askForFolder(handles: FolderHandles): Promise<VaultResult<null>> {
  try {
    const before = await handles.readFolderHandle()
    if (before !== null && !(await isAllowed(before))) {
      const answer = await (before as WithPermission).requestPermission?.(MODE)
      if (answer !== 'granted') {
        return failed('unreachable', 'The browser does not allow Cairn to use the folder.')
      }
      if ((await openInside(before)) !== null) return ok(null)
    }
    const picked = await (window as WithPicker).showDirectoryPicker?.({
      id: FOLDER_NAME,
      startIn: 'documents',
      ...MODE,
    })
    if (picked === undefined)
      return failed('no-vault', 'This browser cannot let you pick a folder.')
    await makeInside(picked)
    await handles.writeFolderHandle(picked)
    return ok(null)
  } catch (error) {
    return toFailure(error)
  }
}

async function isAllowed(picked: FileSystemDirectoryHandle): Promise<boolean> {
  const answer = await (picked as WithPermission).queryPermission?.(MODE)
  return answer === undefined || answer === 'granted'
}

/** Null where the folder was moved or deleted. */
async function openInside(picked: FileSystemDirectoryHandle): Promise<Folder | null> {
  try {
    return await makeInside(picked)
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

async function makeInside(picked: FileSystemDirectoryHandle): Promise<Folder> {
  return picked.name === FOLDER_NAME ? picked : makeFolder(picked, FOLDER_NAME)
}
