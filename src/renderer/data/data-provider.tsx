import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { err } from '#shared/result.ts'
import type { Vault } from '#shared/vault/vault.ts'
import { OpenDataContext, WorkspaceContext, type WorkspaceControl } from './data-context.ts'
import type { DataState } from './data-state.ts'
import { eraseEverything } from './erase.ts'
import { forgetDatabase } from './remembered-database.ts'
import { openSession } from './session.ts'
import { VaultContext, type VaultPlace } from './vault/vault-context.ts'
import {
  DATABASE_NAMES,
  prepareSample,
  readWorkspace,
  rememberWorkspace,
  type Workspace,
} from './workspace.ts'

interface DataProviderProps {
  readonly children: ReactNode
  /** Beside the person's own records; the sample has none. */
  readonly vault: Vault
  /** What is shown while the database is not ready. Below it `useWorkspace` works, `useDatabase` does not. */
  readonly renderState: (state: Exclude<DataState, { status: 'ready' }>) => ReactNode
}

const OPENING: DataState = { status: 'opening' }

/** Opens the current workspace. Shows its children only over a database that is open and complete. */
export function DataProvider({ children, vault, renderState }: DataProviderProps) {
  const [{ workspace, attempt }, setOpen] = useState(() => ({
    workspace: readWorkspace(),
    attempt: 0,
  }))
  const [state, setState] = useState<DataState>(OPENING)
  const stateRef = useRef(state)

  // A new attempt is a new session over the same name.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks for the reopening
  useEffect(() => {
    const isOwn = workspace === 'own'
    const beside = isOwn ? vault : null
    const listen = (next: DataState) => {
      stateRef.current = next
      setState(next)
    }
    const openOwn = () => {
      rememberWorkspace('own')
      setOpen((before) => ({ workspace: 'own', attempt: before.attempt + 1 }))
    }
    const own = isOwn ? null : { vault, open: openOwn }
    const session = openSession(DATABASE_NAMES[workspace], beside, listen, own)
    return () => session.close()
  }, [workspace, vault, attempt])

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
      if (current.status !== 'ready') return
      // Nothing more goes to the vault, which may be about to be erased too.
      current.database.onCommitted = null
      current.database.close()
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
        const { eraseOwn } = await import('./vault/erase-own.ts')
        const own = await eraseOwn(vault)
        open('own')
        return own.ok ? sample : own
      },
      reopen: () => open(workspace),
      async startAfresh() {
        const { findPointer } = await import('./vault/pointer.ts')
        forgetDatabase((await findPointer()).name)
        open(workspace)
      },
    } satisfies WorkspaceControl
  }, [workspace, vault])

  const place = useMemo((): VaultPlace => {
    const find = () => (stateRef.current.status === 'ready' ? stateRef.current : null)
    return {
      vault,
      database: () => (workspace === 'own' ? (find()?.database ?? null) : null),
      writable: () => (workspace === 'own' && find()?.isWriter ? (find()?.database ?? null) : null),
      reopen: control.reopen,
    }
  }, [vault, workspace, control])

  const openData = useMemo(() => {
    if (state.status !== 'ready') return null
    return { database: state.database, isWriter: state.isWriter }
  }, [state])

  return (
    <WorkspaceContext value={control}>
      <VaultContext value={place}>
        {state.status === 'ready' ? (
          <OpenDataContext value={openData}>{children}</OpenDataContext>
        ) : (
          renderState(state)
        )}
      </VaultContext>
    </WorkspaceContext>
  )
}
