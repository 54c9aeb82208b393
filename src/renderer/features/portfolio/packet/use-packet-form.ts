import { useMemo } from 'react'
import * as z from 'zod/mini'
import { type Packet, packetFields } from '#shared/records/packet.ts'
import type { PacketForm } from '../../../data/packets/packet-repository.ts'
import { usePacketCommands } from '../../../data/packets/use-packet-commands.ts'
import { useAutosavedForm } from '../../../data/use-autosaved-form.ts'

const schema = z.strictObject(packetFields)

/** The fields of a packet, stored as they come to rest. */
export function usePacketForm(packet: Packet) {
  const { change } = usePacketCommands()
  const { title, sections, redaction } = packet
  const stored = useMemo(
    (): PacketForm => ({ title, sections, redaction }),
    [title, sections, redaction],
  )
  return useAutosavedForm<PacketForm>({
    name: `packet/${packet.id}`,
    schema,
    stored,
    storedAt: packet.updatedAt,
    save: (patch) => change(packet.id, patch),
  })
}
