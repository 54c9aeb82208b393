import type { Change } from '#shared/records/change.ts'
import { createFiles } from '../../../../src/main/vault/files.ts'
import { createVault, type MainVault } from '../../../../src/main/vault/vault.ts'

const DATABASE = '0190a000-0000-7000-8000-000000000001'

export function openAt(folder: string): MainVault {
  return createVault({
    folder,
    files: createFiles(),
    keyMemory: async () => ({ keeper: null, keep: async () => null, recall: async () => null }),
    now: () => '2026-11-22T12:00:00.000Z',
    app: '1.0.0',
    chromium: null,
    onLocked: () => {},
  })
}

/** One change of each number, the same in every process. */
export function aChangeOf(number: number): Change {
  const row = (value: number) => ({ id: `row-${value % 97}`, value, note: 'x'.repeat(value % 700) })
  const after = row(number)
  const before = number > 97 ? row(number - 97) : null
  return {
    number,
    at: new Date(Date.UTC(2026, 0, 1) + number).toISOString(),
    command: 'ratings/rate',
    label: 'Rate it',
    steps: [{ table: 'ratings', id: after.id, before, after }],
    automatic: false,
    reverts: [],
    rows: [`ratings/${after.id}`],
  }
}

/** For the process that is killed. */
export async function openForKills(folder: string): Promise<(number: number) => Promise<void>> {
  const vault = openAt(folder)
  return async (number) => {
    // Seven at a time, so that a kill can fall between the lines of one write.
    const batch = Array.from({ length: 7 }, (_item, index) =>
      aChangeOf((number - 1) * 7 + index + 1),
    )
    const done = await vault.append(DATABASE, batch)
    if (!done.ok) throw new Error(done.error.why)
  }
}
