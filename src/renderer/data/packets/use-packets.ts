import type { Packet, PacketVersion } from '#shared/records/packet.ts'
import { readKeptOne } from '../portfolio/kept-records.ts'
import { useRead } from '../use-read.ts'
import { readPackets } from './read-packets.ts'
import { readPacketVersions } from './read-versions.ts'

/** All packets, the one begun last first; undefined while being read. */
export function usePackets(): readonly Packet[] | undefined {
  return useRead('packets', readPackets)
}

/** One packet; undefined while being read, null where there is none. */
export function usePacket(id: string): Packet | null | undefined {
  return useRead(`packet/${id}`, (database) => readKeptOne(database, 'packets', id))
}

/** The kept versions of a packet, the newest first; undefined while being read. */
export function usePacketVersions(packetId: string): readonly PacketVersion[] | undefined {
  return useRead(`packet-versions/${packetId}`, (database) =>
    readPacketVersions(database, packetId),
  )
}
