import { useMemo } from 'react'
import { bindCommands } from '../bind-commands.ts'
import { useDatabase } from '../data-context.ts'
import {
  addArtifact,
  adoptArtifacts,
  changeArtifact,
  moveArtifact,
  removeArtifact,
  setArtifactStatus,
  tickComponent,
} from './artifact-repository.ts'
import { addEvidenceOfArtifact } from './evidence-of-artifact.ts'

const COMMANDS = {
  add: addArtifact,
  change: changeArtifact,
  tickComponent,
  setStatus: setArtifactStatus,
  move: moveArtifact,
  remove: removeArtifact,
  adopt: adoptArtifacts,
  addEvidenceOf: addEvidenceOfArtifact,
}

/** The commands about artifacts. */
export function useArtifactCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}
