import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Catalog } from '#shared/catalog.ts'
import { roleWords } from '#shared/packet/subjects.ts'
import type { Ladder } from '#shared/records/ladder.ts'
import type { Packet } from '#shared/records/packet.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useLadders } from '../../../data/ladders/use-ladders.ts'
import { usePacketCommands } from '../../../data/packets/use-packet-commands.ts'
import { usePackets } from '../../../data/packets/use-packets.ts'
import { packetHref } from '../../../data/record-address.ts'
import { useCurrentGoal } from '../../../data/use-goal.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { PortfolioFrame } from '../frame/portfolio-frame.tsx'
import { instantText } from './format.ts'
import styles from './packet.module.css'

interface PacketListProps {
  readonly catalog: Catalog
}

/** All packets; each is a case for one role. */
export function PacketList({ catalog }: PacketListProps) {
  const packets = usePackets()
  const goal = useCurrentGoal()
  const ladders = useLadders()
  const mayWrite = useWriter()
  const [, navigate] = useLocation()
  const { add } = usePacketCommands()
  const [problem, setProblem] = useState('')
  const isRead = packets !== undefined && goal !== undefined && ladders !== undefined

  async function begin() {
    if (goal == null || ladders === undefined) return
    const { path, organization, level } = goal
    const target = { path, organization }
    const role = nameOf(catalog, { target, level }, ladders)
    const added = await add({ title: `The case for ${role}`.slice(0, 200), target, level })
    if (added.ok) navigate(packetHref(added.value.id).slice(1))
    else setProblem('The packet could not be stored. Nothing has changed; try once more.')
  }

  const button = (
    <Button variant="primary" size="small" onClick={() => void begin()}>
      Begin a packet
    </Button>
  )
  return (
    <PortfolioFrame
      current="packets"
      actions={isRead && mayWrite && goal !== null && packets.length > 0 && button}
    >
      {!isRead ? (
        <PendingLine label="Reading your packets" />
      ) : packets.length > 0 ? (
        <ul className={styles.packets}>
          {packets.map((packet) => (
            <li key={packet.id} className={styles.packet}>
              <a href={packetHref(packet.id)} className={styles.packetTitle}>
                {packet.title}
              </a>
              <p className={styles.quiet}>
                For {nameOf(catalog, packet, ladders)} · changed {instantText(packet.updatedAt)}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          title="The case for your next role, as one document"
          action={
            goal === null ? (
              <LinkButton href="#/paths">Choose a goal</LinkButton>
            ) : (
              mayWrite && button
            )
          }
        >
          {goal === null
            ? 'A packet is written for a role. Choose the one that you aim for first.'
            : 'It is written from your records against what the role asks for: evidence, artifacts, numbers, gaps. You decide what is shown and whose names are left out, and hand it out as a file.'}
        </EmptyState>
      )}
      <p role="status">{problem}</p>
    </PortfolioFrame>
  )
}

/** The role that a packet is for; its path where the ladder is gone. */
function nameOf(
  catalog: Catalog,
  { target, level: ref }: Pick<Packet, 'target' | 'level'>,
  ladders: readonly Ladder[],
): string {
  const ladder = ladders.find(({ id }) => id === ref?.ladder)
  const level = ladder?.levels.find(({ id }) => id === ref?.level)
  const known = ladder === undefined || level === undefined ? null : { ladder, level }
  return roleWords({ catalog, target, level: known })
}
