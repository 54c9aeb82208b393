import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { err } from '#shared/result.ts'
import { OpenDataContext, WorkspaceContext, type WorkspaceControl } from './data-context.ts'
import { eraseEverything } from './erase.ts'
import { forgetDatabase } from './remembered-database.ts'
import { type DataState, openSession } from './session.ts'
import {
  DATABASE_NAMES,
  prepareSample,
  readWorkspace,
  rememberWorkspace,
  type Workspace,
} from './workspace.ts'

interface DataProviderProps {
  readonly children: ReactNode
  /** What is shown while the database is not ready. Below it `useWorkspace` works, `useDatabase` does not. */
  readonly renderState: (state: Exclude<DataState, { status: 'ready' }>) => ReactNode
}

const OPENING: DataState = { status: 'opening' }

/** Opens the current workspace. Shows its children only over a database that is open and complete. */
export function DataProvider({ children, renderState }: DataProviderProps) {
  const [{ workspace, attempt }, setOpen] = useState(() => ({
    workspace: readWorkspace(),
    attempt: 0,
  }))
  const [state, setState] = useState<DataState>(OPENING)
  const stateRef = useRef(state)

  // A new attempt is a new session over the same name.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks for the reopening
  useEffect(() => {
    const session = openSession(DATABASE_NAMES[workspace], (next) => {
      stateRef.current = next
      setState(next)
    })
    return () => session.close()
  }, [workspace, attempt])

  const control = useMemo(() => {
    const open = (next: Workspace) => {
      rememberWorkspace(next)
      setState(OPENING)
      setOpen((before) => ({ workspace: next, attempt: before.attempt + 1 }))
    }
    /** The database has to be closed before it can be deleted. */
    const closeNow = () => {
      const current = stateRef.current
      setState(OPENING)
      if (current.status === 'ready') current.database.close()
    }
    return {
      workspace,
      async enterSample(ask) {
        const prepared = await prepareSample(ask)
        if (prepared.ok) open('sample')
        return prepared
      },
      async leaveSample() {
        closeNow()
        // What cannot be deleted now is deleted when the sample is made anew.
        await eraseEverything(DATABASE_NAMES.sample)
        open('own')
      },
      async eraseEverything() {
        const current = stateRef.current
        if (current.status === 'ready' && !current.isWriter) return err({ type: 'ReadOnly' })
        closeNow()
        const sample = await eraseEverything(DATABASE_NAMES.sample)
        const own = await eraseEverything(DATABASE_NAMES.own)
        open('own')
        return own.ok ? sample : own
      },
      reopen: () => open(workspace),
      startAfresh() {
        forgetDatabase(DATABASE_NAMES[workspace])
        open(workspace)
      },
    } satisfies WorkspaceControl
  }, [workspace])

  const openData = useMemo(() => {
    if (state.status !== 'ready') return null
    return { database: state.database, isWriter: state.isWriter }
  }, [state])

  return (
    <WorkspaceContext value={control}>
      {state.status === 'ready' ? (
        <OpenDataContext value={openData}>{children}</OpenDataContext>
      ) : (
        renderState(state)
      )}
    </WorkspaceContext>
  )
}
