import { createContext, useContext } from 'react'
import type { Result } from '#shared/result.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import type { EraseError } from './erase.ts'
import type { Ask } from './sample-step.ts'
import type { EnterSampleError, Workspace } from './workspace.ts'

/** Which records are open, and the steps that change it. */
export interface WorkspaceControl {
  readonly workspace: Workspace
  /** Makes the sample anew and opens it. The person's own records stay untouched. */
  enterSample(ask: Ask): Promise<Result<null, EnterSampleError>>
  /** Opens the person's own records and throws the sample away. */
  leaveSample(): Promise<void>
  /** Deletes everything: own records with all that the vault keeps of them, and the sample. There is no way back. */
  eraseEverything(): Promise<Result<null, EraseError | CommitError>>
  /** Tries again, after `unreadable` or `closed`. */
  reopen(): void
  /** Goes on with an empty database where the former one is `missing`. */
  startAfresh(): Promise<void>
}

export interface OpenData {
  readonly database: CairnDatabase
  readonly isWriter: boolean
}

export const OpenDataContext = createContext<OpenData | null>(null)
export const WorkspaceContext = createContext<WorkspaceControl | null>(null)

/** The open database. Only below a DataProvider that is ready. */
export function useDatabase(): CairnDatabase {
  return useOpenData().database
}

/** Whether this window may write; false while another one is the writer. */
export function useWriter(): boolean {
  return useOpenData().isWriter
}

export function useWorkspace(): WorkspaceControl {
  const control = useContext(WorkspaceContext)
  if (control === null) throw new Error('useWorkspace needs a DataProvider above it')
  return control
}

function useOpenData(): OpenData {
  const data = useContext(OpenDataContext)
  if (data === null) throw new Error('Records can be used only once the database is open')
  return data
}
