import type { Packet } from '#shared/records/packet.ts'
import { PACKET_SECTION_IDS } from '#shared/vocabulary.ts'
import { recordBase } from './record.ts'

/** A packet for staff engineer: every section shown in its usual order, nothing reworded, nothing hidden. */
export function aPacket(overrides: Partial<Packet> = {}): Packet {
  return {
    ...recordBase(),
    title: 'The case for Staff Engineer',
    sections: PACKET_SECTION_IDS.map((id) => ({ id, isShown: true, text: null })),
    redaction: { people: [], words: [], hidesNumbers: false },
    target: { path: 'staff_engineer', organization: 'mid_size' },
    level: null,
    ...overrides,
  }
}
