import * as z from 'zod/mini'
import {
  type Packet,
  type PacketVersion,
  packetFields,
  packetSchema,
  packetVersionSchema,
} from '#shared/records/packet.ts'
import type { Result } from '#shared/result.ts'
import { PACKET_SECTION_IDS } from '#shared/vocabulary.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { moveToTrash } from '../history/trash.ts'
import { getKept } from '../portfolio/kept-records.ts'
import { nextVersionNumber } from './read-versions.ts'

const formSchema = z.strictObject(packetFields)
const patchSchema = z.partial(formSchema)
const roleSchema = z.pick(packetSchema, { target: true, level: true })
const versionFormSchema = z.pick(packetVersionSchema, { label: true, sections: true })

/** What a person edits of a packet. */
export type PacketForm = z.output<typeof formSchema>

/** A packet to begin for a role; all but its title may wait. */
export type PacketToAdd = z.output<typeof roleSchema> &
  Pick<PacketForm, 'title'> &
  Partial<PacketForm>

/** A packet as it reads now, to be kept. */
export type VersionToKeep = z.output<typeof versionFormSchema>

/** What a packet starts with: all sections in their usual order, written from the records, nothing redacted. */
function emptyPacket(): Omit<PacketForm, 'title'> {
  return {
    sections: PACKET_SECTION_IDS.map((id) => ({ id, isShown: true, text: null })),
    redaction: { people: [], words: [], hidesNumbers: false },
  }
}

/** Begins a packet. */
export function addPacket(
  database: CairnDatabase,
  packet: PacketToAdd,
): Promise<Result<Packet, CommitError>> {
  const { target, level, ...form } = packet
  const command = { command: 'packets/add', label: 'Begin a packet', draft: { title: form.title } }
  return commit(database, command, (recorder) => {
    const role = recorder.check(roleSchema, { target, level })
    const fields = recorder.check(formSchema, { ...emptyPacket(), ...form })
    return recorder.put('packets', { ...recorder.fresh(), ...fields, ...role })
  })
}

/** Stores the given fields. */
export function changePacket(
  database: CairnDatabase,
  id: string,
  patch: Partial<PacketForm>,
): Promise<Result<Packet, CommitError>> {
  const command = { command: 'packets/change', label: 'Edit a packet', draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, patch) as Partial<PacketForm>
    return recorder.put('packets', { ...(await getKept(recorder, 'packets', id)), ...fields })
  })
}

/** Keeps a packet as it reads now, under the next number of its own. */
export function keepPacketVersion(
  database: CairnDatabase,
  packetId: string,
  version: VersionToKeep,
): Promise<Result<PacketVersion, CommitError>> {
  const command = { command: 'packets/keep-version', label: 'Keep a version of a packet' }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(versionFormSchema, version)
    const { id, title } = await getKept(recorder, 'packets', packetId)
    return recorder.put('packetVersions', {
      ...recorder.fresh(),
      ...fields,
      packetId: id,
      number: await nextVersionNumber(database, id),
      title,
    })
  })
}

/** Puts a packet into the trash, with its versions. */
export function removePacket(
  database: CairnDatabase,
  id: string,
): Promise<Result<null, CommitError>> {
  return moveToTrash(database, 'packets', id)
}
