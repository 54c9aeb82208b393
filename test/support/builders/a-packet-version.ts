import type { PacketVersion } from '#shared/records/packet.ts'
import { recordBase } from './record.ts'

/** The first version of a packet, with one section. */
export function aPacketVersion(overrides: Partial<PacketVersion> = {}): PacketVersion {
  return {
    ...recordBase(),
    packetId: recordBase().id,
    number: 1,
    title: 'The case for Staff Engineer',
    label: '',
    sections: [{ id: 'profile', title: 'Profile', text: 'Senior engineer for eight years.' }],
    ...overrides,
  }
}
