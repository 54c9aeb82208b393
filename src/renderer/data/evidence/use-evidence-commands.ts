import { useMemo } from 'react'
import { bindCommands } from '../bind-commands.ts'
import { useDatabase } from '../data-context.ts'
import {
  addEvidence,
  addEvidenceOfMilestone,
  deleteEvidence,
  linkMilestone,
  saveEvidence,
  unlinkMilestone,
} from './evidence-repository.ts'

const COMMANDS = {
  addEvidence,
  addEvidenceOfMilestone,
  saveEvidence,
  deleteEvidence,
  linkMilestone,
  unlinkMilestone,
}

/** The commands about evidence, apart from the others so that no first screen waits for them. */
export function useEvidenceCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}
