import { useMemo } from 'react'
import { bindCommands } from '../bind-commands.ts'
import { useDatabase } from '../data-context.ts'
import { addPacket, changePacket, keepPacketVersion, removePacket } from './packet-repository.ts'

const COMMANDS = {
  add: addPacket,
  change: changePacket,
  keepVersion: keepPacketVersion,
  remove: removePacket,
}

/** The commands about packets. */
export function usePacketCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}
