import type { BackupAnswer, BackupAsk, BackupCallName, BackupCalls } from './backup-message.ts'

/** The page's end of one backup worker. `end` stops whatever it does; what was asked then fails with CodecEnded. */
export interface BackupClient {
  ask<Name extends BackupCallName>(
    name: Name,
    value: BackupCalls[Name]['ask'],
    onDerived?: (share: number) => void,
  ): Promise<BackupCalls[Name]['reply']>
  end(): void
}

/** The work was stopped, on purpose or because the worker died. */
export class BackupWorkEnded extends Error {
  override readonly name = 'BackupWorkEnded'
}

interface Waiting {
  readonly resolve: (reply: unknown) => void
  readonly reject: (error: Error) => void
  readonly onDerived: ((share: number) => void) | undefined
}

export function startBackupClient(): BackupClient {
  const worker = new Worker(new URL('../backup.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let isOver = false

  function end(): void {
    isOver = true
    worker.terminate()
    for (const { reject } of waiting.values()) reject(new BackupWorkEnded())
    waiting.clear()
  }

  worker.addEventListener('error', end)
  worker.addEventListener('messageerror', end)
  worker.addEventListener('message', ({ data }: MessageEvent<BackupAnswer>) => {
    const asked = waiting.get(data.id)
    if (asked === undefined) return
    if ('derived' in data) return asked.onDerived?.(data.derived)
    waiting.delete(data.id)
    if ('defect' in data) asked.reject(new Error(`The backup worker failed: ${data.defect}`))
    else asked.resolve(data.reply)
  })

  return {
    ask: (name, value, onDerived) =>
      new Promise((resolve, reject) => {
        if (isOver) return reject(new BackupWorkEnded())
        const id = ++lastId
        waiting.set(id, { resolve: resolve as (reply: unknown) => void, reject, onDerived })
        worker.postMessage({ id, name, value } satisfies BackupAsk)
      }),
    end,
  }
}
