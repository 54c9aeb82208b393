import type { BackupSubject } from '../../../src/shared/vault/backup-header.ts'
import { rowToLine } from '../../../src/shared/vault/row-line.ts'

export const A_DATABASE = '01890a5d-ac96-774b-bcce-b302099a8057'

/** Lines of a copy with so many journal entries, no two alike, and what they are of. */
export function backupLines(entries: number): { subject: BackupSubject; lines: string[] } {
  const lines = Array.from({ length: entries }, (_, at) =>
    rowToLine('entries', {
      id: `entry-${at}`,
      text: `Day ${at}, ${(at * 7919) % 1009}: Grüße, 日記 ✓`,
    }),
  )
  const rows = { entries }
  const meta = { id: 'meta', databaseId: A_DATABASE, changeNumber: 0, rows, replaces: null }
  lines.push(rowToLine('meta', meta))
  return {
    subject: { databaseId: A_DATABASE, changeNumber: 0, schema: 4, counts: { entries, meta: 1 } },
    lines,
  }
}
