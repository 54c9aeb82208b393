import { useMemo } from 'react'
import {
  addAction,
  closeAction,
  deleteAction,
  reopenAction,
  restoreAction,
  saveAction,
} from '../actions/action-repository.ts'
import {
  addAgreement,
  deleteAgreement,
  restoreAgreement,
  saveAgreement,
} from '../agreements/agreement-repository.ts'
import { bindCommands } from '../bind-commands.ts'
import { useDatabase } from '../data-context.ts'
import {
  addSession,
  deleteSession,
  restoreSession,
  saveSession,
} from '../sessions/session-repository.ts'
import { addPerson, deletePerson, restorePerson, savePerson } from './person-repository.ts'

const COMMANDS = {
  addPerson,
  savePerson,
  deletePerson,
  restorePerson,
  addAgreement,
  saveAgreement,
  deleteAgreement,
  restoreAgreement,
  addSession,
  saveSession,
  deleteSession,
  restoreSession,
  addAction,
  saveAction,
  closeAction,
  reopenAction,
  deleteAction,
  restoreAction,
}

/** The commands of people and mentoring, apart from the others so that no first screen waits for them. */
export function useMentoringCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}
