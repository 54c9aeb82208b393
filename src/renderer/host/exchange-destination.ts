import type { CallReply, VaultCallName } from '#shared/contract/contract.ts'
import type { ExportFile } from '#shared/exchange/export-content.ts'
import type { ImportFailure, ImportResult } from '#shared/exchange/import-draft.ts'
import { err, ok } from '#shared/result.ts'
import { PIECE_CHARACTERS } from '#shared/vault/limits.ts'
import { exportedBytes } from './exchange-bytes.ts'
import type { Host } from './host.ts'

/** Where an export is written, as plain files. */
export interface ExportFolder {
  /** Name to show. */
  readonly name: string
  write(file: ExportFile): Promise<ImportResult<null>>
  finish(): Promise<ImportResult<null>>
  /** Takes away what was written so far. */
  cancel(): Promise<void>
}

/** Not every browser has it, and the types of none do. */
interface WithPicker {
  showDirectoryPicker?(how: {
    readonly mode: 'readwrite'
    readonly id: string
  }): Promise<FileSystemDirectoryHandle>
}

type Begun = Promise<ImportResult<ExportFolder>>

/** A new folder of this name where the person picks; null where the host has no folders. */
export function folderPicker(host: Host): ((name: string) => Begun) | null {
  if (host.kind === 'desktop') return (name) => beginOnDesktop(host, name)
  if ((window as WithPicker).showDirectoryPicker === undefined) return null
  return beginInBrowser
}

async function beginOnDesktop(host: Host, name: string): Begun {
  const begun = await ask(host, 'files/begin-folder', { name })
  if (!begun.ok) return begun
  const { transfer, name: shown } = begun.value
  return ok({
    name: shown,
    async write({ path, text, encoding }) {
      let index = 0
      for (const piece of pieces(text)) {
        const written = await ask(host, 'files/write-piece', {
          transfer,
          path,
          index,
          text: piece,
          encoding,
        })
        if (!written.ok) return written
        index += 1
      }
      return ok(null)
    },
    async finish() {
      const finished = await ask(host, 'files/finish-folder', { transfer })
      return finished.ok ? ok(null) : finished
    },
    async cancel() {
      await ask(host, 'vault/cancel', { transfer })
    },
  })
}

/** At least one piece, and none that parts the two halves of a character. */
function* pieces(text: string): Generator<string> {
  let at = 0
  do {
    let end = Math.min(text.length, at + PIECE_CHARACTERS)
    const last = text.charCodeAt(end - 1)
    if (end < text.length && last >= 0xd800 && last < 0xdc00) end -= 1
    yield text.slice(at, end)
    at = end
  } while (at < text.length)
}

type FileCall = Extract<VaultCallName, `files/${string}` | 'vault/cancel'>

async function ask<Name extends FileCall>(
  host: Host,
  name: Name,
  request: Parameters<typeof host.call<Name>>[1],
): Promise<ImportResult<Extract<CallReply<Name>, { outcome: 'done' }>['value']>> {
  const reply = await host.call(name, request)
  if (!reply.ok) return err(unreadable('The desktop app did not answer.'))
  const outcome: CallReply<FileCall> = reply.value
  if (outcome.outcome === 'done') return ok(outcome.value as never)
  return err({
    why: outcome.why === 'cancelled' ? 'cancelled' : 'unreadable',
    reason: outcome.reason,
  })
}

async function beginInBrowser(name: string): Begun {
  try {
    const parent = await (window as WithPicker).showDirectoryPicker?.({
      mode: 'readwrite',
      id: 'cairn-export',
    })
    if (parent === undefined) return err(unreadable('This browser has no folders.'))
    const free = await freeName(parent, name)
    const folder = await parent.getDirectoryHandle(free, { create: true })
    return ok({
      name: `${parent.name}/${free}`,
      write: (file) => attempt(() => writeFile(folder, file)),
      finish: async () => ok(null),
      async cancel() {
        await attempt(() => parent.removeEntry(free, { recursive: true }))
      },
    })
  } catch (error) {
    return err(toFailure(error))
  }
}

/** The name, or with a number behind it where the folder has one already. */
async function freeName(parent: FileSystemDirectoryHandle, name: string): Promise<string> {
  const taken = new Set<string>()
  for await (const key of parent.keys()) taken.add(key.toLowerCase())
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}-${number}`
    if (!taken.has(free)) return free
  }
}

async function writeFile(root: FileSystemDirectoryHandle, exported: ExportFile) {
  const { path } = exported
  const parts = path.split('/')
  const name = parts.pop() as string
  let folder = root
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true })
  const file = await folder.getFileHandle(name, { create: true })
  const stream = await file.createWritable()
  await stream.write(exportedBytes(exported))
  await stream.close()
}

async function attempt(work: () => Promise<unknown>): Promise<ImportResult<null>> {
  try {
    await work()
    return ok(null)
  } catch (error) {
    return err(toFailure(error))
  }
}

function toFailure(error: unknown): ImportFailure {
  if (!(error instanceof DOMException)) throw error
  if (error.name === 'AbortError') return { why: 'cancelled', reason: 'Nothing was chosen.' }
  return unreadable(
    error.name === 'QuotaExceededError'
      ? 'There is no room left on the disk.'
      : 'The folder cannot be written to.',
  )
}

function unreadable(reason: string): ImportFailure {
  return { why: 'unreadable', reason }
}
