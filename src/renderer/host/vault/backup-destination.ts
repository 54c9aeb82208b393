import { ok } from '#shared/result.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { failed } from './failure.ts'
import { toFailure, writeHandle } from './folder/folder-files.ts'
import type { Destination } from './write-copy.ts'

/** Chromium has these; the published types do not know them, since other browsers do not. */
interface WithSavePicker {
  showSaveFilePicker?(how: {
    readonly id: string
    readonly suggestedName: string
    readonly startIn: 'documents'
  }): Promise<FileSystemFileHandle & { remove?(): Promise<void> }>
}

/** A place for a backup file. */
export interface BackupPlace extends Destination {
  readonly name: string
  /** Hands the verified file over, where that is not done by writing it. */
  handOver(): void
}

/** Asks where the file shall go, before anything is packed: the browser wants a click just before. */
export async function pickBackupPlace(suggestedName: string): Promise<VaultResult<BackupPlace>> {
  const page = window as WithSavePicker
  if (page.showSaveFilePicker === undefined) return ok(aDownload(suggestedName))
  try {
    const handle = await page.showSaveFilePicker({
      id: 'cairn-backup',
      suggestedName,
      startIn: 'documents',
    })
    return ok({
      name: handle.name,
      async write({ file }) {
        try {
          await writeHandle(handle, file)
          return ok(await handle.getFile())
        } catch (error) {
          return toFailure(error)
        }
      },
      // The picker has already made the file, or emptied one that was there.
      discard: async () => {
        await handle.remove?.().catch(() => undefined)
      },
      handOver: () => undefined,
    })
  } catch (error) {
    return toFailure(error)
  }
}

/** Where the browser has no such picker: the file is verified in memory and then downloaded. */
function aDownload(name: string): BackupPlace {
  let packed: Blob | null = null
  return {
    name,
    async write({ file }) {
      packed = file
      return ok(file)
    },
    discard: async () => {
      packed = null
    },
    handOver() {
      if (packed === null) return
      const link = document.createElement('a')
      link.href = URL.createObjectURL(packed)
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_STARTS)
    },
  }
}

/** By then the browser has taken hold of the file. Unit: milliseconds. Source: judgement. */
const DOWNLOAD_STARTS = 60_000

/** A file that the person picks now. */
export function pickFile(): Promise<VaultResult<File>> {
  const input = document.createElement('input')
  input.type = 'file'
  return new Promise((resolve) => {
    const close = () => resolve(failed('cancelled', 'Nothing was chosen.'))
    input.addEventListener('cancel', close)
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file === undefined) close()
      else resolve(ok(file))
    })
    input.click()
  })
}
