import type { Packet } from '#shared/records/packet.ts'
import type { CairnDatabase } from '../database.ts'
import { readKept } from '../portfolio/kept-records.ts'

/** All packets, the one begun last first. */
export async function readPackets(database: CairnDatabase): Promise<readonly Packet[]> {
  const packets = await readKept(database, 'packets')
  return packets.toSorted((one, other) => (one.id < other.id ? 1 : -1))
}
