import type { PacketVersion } from '#shared/records/packet.ts'
import type { CairnDatabase } from '../database.ts'
import { readSafely } from '../read-safely.ts'

/** The kept versions of a packet, the newest first, without the trash and without what the browser cannot read. */
export async function readPacketVersions(
  database: CairnDatabase,
  packetId: string,
): Promise<readonly PacketVersion[]> {
  const rows = await readRows(database, packetId)
  const kept = rows.flatMap((row) => (row?.deletedAt === null ? [row] : []))
  return kept.sort((one, other) => other.number - one.number)
}

/** The number that the next version of a packet takes: no number is given twice, whatever lies in the trash. */
export async function nextVersionNumber(
  database: CairnDatabase,
  packetId: string,
): Promise<number> {
  const rows = await readRows(database, packetId)
  return rows.reduce((last, row) => Math.max(last, row?.number ?? 0), rows.length) + 1
}

/** null stands for a row that the browser cannot read. */
async function readRows(
  database: CairnDatabase,
  packetId: string,
): Promise<readonly (PacketVersion | undefined | null)[]> {
  const ids = await database.packetVersions.where('packetId').equals(packetId).primaryKeys()
  return readSafely(database.packetVersions, ids)
}
