import type { BackupAnswer, BackupAsk } from './vault/backup-message.ts'
import { createBackupSession } from './vault/backup-session.ts'

// Deriving a key, hashing and packing take seconds; here they keep nobody waiting.
let current = 0
const answer = (message: BackupAnswer) => self.postMessage(message)
const session = createBackupSession((derived) => answer({ id: current, derived }))

/** Asks are answered one after the other, as they came. */
let before: Promise<void> = Promise.resolve()

self.addEventListener('message', ({ data }: MessageEvent<BackupAsk>) => {
  before = before.then(async () => {
    current = data.id
    try {
      const handle = session[data.name] as (value: unknown) => Promise<unknown>
      answer({ id: data.id, reply: await handle(data.value) })
    } catch (error) {
      answer({ id: data.id, defect: error instanceof Error ? error.name : 'unknown' })
    }
  })
})
