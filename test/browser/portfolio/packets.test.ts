import { beforeEach, describe, expect, it } from 'vitest'
import type { Packet } from '#shared/records/packet.ts'
import { PACKET_SECTION_IDS } from '#shared/vocabulary.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { restoreFromTrash } from '../../../src/renderer/data/history/trash.ts'
import { undo } from '../../../src/renderer/data/history/undo.ts'
import { newId } from '../../../src/renderer/data/ids.ts'
import {
  addPacket,
  changePacket,
  keepPacketVersion,
  type PacketToAdd,
  removePacket,
} from '../../../src/renderer/data/packets/packet-repository.ts'
import { readPackets } from '../../../src/renderer/data/packets/read-packets.ts'
import { readPacketVersions } from '../../../src/renderer/data/packets/read-versions.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { expectRefusal } from '../../support/browser/roadmap.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
beforeEach(async () => {
  database = await openAsWriter()
})

const ROLE = { target: { path: 'staff_engineer', organization: 'mid_size' }, level: null } as const

const VERSION = {
  label: 'To my manager',
  sections: [{ id: 'profile', title: 'Profile', text: 'Eight years.' }],
} as const

async function add(packet: Partial<PacketToAdd> = {}): Promise<Packet> {
  return unwrap(await addPacket(database, { title: 'The case', ...ROLE, ...packet }))
}

function keep(packetId: string, label = '') {
  return keepPacketVersion(database, packetId, {
    ...VERSION,
    sections: [...VERSION.sections],
    label,
  })
}

async function numbers(packetId: string): Promise<number[]> {
  return (await readPacketVersions(database, packetId)).map(({ number }) => number)
}

describe('a packet', () => {
  it('begins with every section, in their usual order, written from the records', async () => {
    const { sections, redaction, ...packet } = await add()
    expect(sections.map(({ id }) => id)).toEqual(PACKET_SECTION_IDS)
    expect(sections.every(({ isShown, text }) => isShown && text === null)).toBe(true)
    expect(redaction).toEqual({ people: [], words: [], hidesNumbers: false })
    expect(packet).toMatchObject(ROLE)
  })

  it('stands in front of those begun before it', async () => {
    await add({ title: 'First' })
    await add({ title: 'Second' })
    expect((await readPackets(database)).map(({ title }) => title)).toEqual(['Second', 'First'])
  })

  it('keeps the order and the words that the person gives it', async () => {
    const { id } = await add()
    const sections = [
      { id: 'evidence', isShown: true, text: 'My own words' },
      { id: 'profile', isShown: false, text: null },
    ] as const
    const changed = unwrap(await changePacket(database, id, { sections: [...sections] }))
    expect(changed).toMatchObject({ title: 'The case', sections })
  })

  it('is refused with a section twice, and for another role', async () => {
    const { id } = await add()
    const twice = [
      { id: 'evidence', isShown: true, text: null },
      { id: 'evidence', isShown: true, text: null },
    ] as const
    await expectRefusal(
      database,
      () => changePacket(database, id, { sections: [...twice] }),
      'sections',
    )
    const target = { path: 'cto', organization: 'startup' }
    await expectRefusal(database, () => changePacket(database, id, { target } as never), 'target')
  })
})

describe('the versions of a packet', () => {
  it('are numbered from 1 for each packet, and read newest first', async () => {
    const [one, other] = [await add(), await add()]
    unwrap(await keep(one.id, 'First'))
    unwrap(await keep(one.id, 'Second'))
    unwrap(await keep(other.id))
    expect(await numbers(one.id)).toEqual([2, 1])
    expect(await numbers(other.id)).toEqual([1])
  })

  it('keep the title and the text of their time', async () => {
    const { id } = await add()
    unwrap(await keep(id, 'To my manager'))
    unwrap(await changePacket(database, id, { title: 'Another case' }))
    expect(await readPacketVersions(database, id)).toMatchObject([
      { ...VERSION, title: 'The case' },
    ])
  })

  it('give no number twice after one was taken back', async () => {
    const { id } = await add()
    unwrap(await keep(id))
    unwrap(await keep(id))
    await undo(database)
    unwrap(await keep(id))
    expect(await numbers(id)).toEqual([2, 1])
  })

  it('belong to a packet that is there', async () => {
    await expectRefusal(database, () => keep(newId()), 'id')
  })

  it('go into the trash with it and come back with it, and go on counting', async () => {
    const { id } = await add()
    unwrap(await keep(id))
    unwrap(await removePacket(database, id))
    expect(await readPackets(database)).toEqual([])
    expect(await numbers(id)).toEqual([])
    unwrap(await restoreFromTrash(database, 'packets', id))
    unwrap(await keep(id))
    expect(await numbers(id)).toEqual([2, 1])
  })
})
