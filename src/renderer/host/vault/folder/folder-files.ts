import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { failed } from '../failure.ts'

/** A folder that the person picked, or one inside it. */
export type Folder = FileSystemDirectoryHandle

/** Null where there is none of the name. */
export async function findFolder(parent: Folder, name: string): Promise<Folder | null> {
  return unlessMissing(() => parent.getDirectoryHandle(name))
}

export function makeFolder(parent: Folder, name: string): Promise<Folder> {
  return parent.getDirectoryHandle(name, { create: true })
}

export async function listFolders(parent: Folder): Promise<readonly Folder[]> {
  const folders: Folder[] = []
  for await (const entry of parent.values()) if (entry.kind === 'directory') folders.push(entry)
  return folders
}

/** Files in a folder by name; none where the folder is null. An empty file is one whose writing was cut short: left out. */
export async function readFiles(parent: Folder | null, ending: string): Promise<readonly File[]> {
  const files: File[] = []
  if (parent === null) return files
  for await (const entry of parent.values()) {
    if (entry.kind !== 'file' || !entry.name.endsWith(ending)) continue
    const file = await unlessMissing(() => entry.getFile())
    if (file !== null && file.size > 0) files.push(file)
  }
  return files.sort((first, second) => (first.name < second.name ? -1 : 1))
}

export async function readFile(parent: Folder, name: string): Promise<File | null> {
  return unlessMissing(async () => (await parent.getFileHandle(name)).getFile())
}

/** All or nothing: the browser writes beside the file and puts it in its place when it is closed. Gives what is there then. */
export async function writeFile(parent: Folder, name: string, content: Blob): Promise<File> {
  const handle = await parent.getFileHandle(name, { create: true })
  await writeHandle(handle, content)
  return handle.getFile()
}

export async function writeHandle(handle: FileSystemFileHandle, content: Blob): Promise<void> {
  const stream = await handle.createWritable()
  try {
    await stream.write(content)
    await stream.close()
  } catch (error) {
    await stream.abort().catch(() => undefined)
    throw error
  }
}

export async function removeEntry(parent: Folder, name: string): Promise<void> {
  await unlessMissing(() => parent.removeEntry(name, { recursive: true }))
}

async function unlessMissing<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null
    throw error
  }
}

/** What a folder's error means to the person. Anything else is a defect and thrown on. */
export function toFailure(error: unknown): { readonly ok: false; readonly error: VaultFailure } {
  if (!(error instanceof DOMException)) throw error
  if (error.name === 'QuotaExceededError') return failed('full', 'The disk is full.')
  if (error.name === 'AbortError') return failed('cancelled', 'Nothing was chosen.')
  if (error.name === 'NotAllowedError') {
    return failed('unreachable', 'The browser asks you to allow the folder again.')
  }
  return failed('unreachable', `The folder does not answer (${error.name}).`)
}
