import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ReminderWatch } from '../../src/renderer/app/reminders/reminder-watch.tsx'
import { useToasts } from '../../src/renderer/app/toasts.ts'
import { addAction } from '../../src/renderer/data/actions/action-repository.ts'
import { today } from '../../src/renderer/data/clock.ts'
import {
  OpenDataContext,
  WorkspaceContext,
  type WorkspaceControl,
} from '../../src/renderer/data/data-context.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { saveSettings } from '../../src/renderer/data/settings-repository.ts'
import type { Workspace } from '../../src/renderer/data/workspace.ts'
import type { Host } from '../../src/renderer/host/host.ts'
import { HostProvider } from '../../src/renderer/host/host-context.tsx'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../support/browser/databases.ts'

cleanDatabasesAfterEach()

const roots: Root[] = []
let database: CairnDatabase

beforeEach(async () => {
  database = await openAsWriter()
  useToasts.setState({ messages: [] })
  // At whatever hour the tests run.
  const reminders = {
    sessions: true,
    actions: true,
    weeklyReview: true,
    time: '00:00',
    quiet: null,
  }
  unwrap(await saveSettings(database, { reminders }))
})

afterEach(() => {
  for (const root of roots.splice(0)) root.unmount()
  localStorage.clear()
})

/** The watch in a window; the returned function closes it. */
function watch(host: Host, workspace: Workspace = 'own', isWriter = true): () => void {
  const root = createRoot(document.createElement('div'))
  roots.push(root)
  root.render(
    <HostProvider host={host}>
      <WorkspaceContext value={{ workspace } as WorkspaceControl}>
        <OpenDataContext value={{ database, isWriter }}>
          <ReminderWatch />
        </OpenDataContext>
      </WorkspaceContext>
    </HostProvider>,
  )
  return () => root.unmount()
}

const web: Host = { kind: 'web', call: () => new Promise(() => undefined) }

function aDesktop(isShown: boolean) {
  const call = vi.fn(async () => ({ ok: true, value: { isShown } }))
  return { host: { kind: 'desktop', call: call as unknown as Host['call'] } satisfies Host, call }
}

const texts = () => useToasts.getState().messages.map(({ text }) => text)
const addDue = async (text: string) => unwrap(await addAction(database, { text, due: today() }))

describe('a due action', () => {
  it('is told in the window on the web, once, also after a reload', async () => {
    await addDue('Call Maya')
    const close = watch(web)
    await vi.waitFor(() => expect(texts()).toEqual(['An action is due']))
    close()
    watch(web)
    // Another one shows that the watch has looked.
    await addDue('Call Ann')
    await vi.waitFor(() => expect(texts()).toEqual(['An action is due', 'An action is due']))
  })

  it('is told by the system on the desktop, without a word of it', async () => {
    await addDue('Call Maya')
    await addDue('Call Ann')
    const { host, call } = aDesktop(true)
    watch(host)
    await vi.waitFor(() => {
      expect(call.mock.calls).toEqual([['desktop/notify', { kind: 'action', count: 2 }]])
    })
    expect(texts()).toEqual([])
  })

  it('is told in the window where the system shows nothing', async () => {
    await addDue('Call Maya')
    watch(aDesktop(false).host)
    await vi.waitFor(() => expect(texts()).toEqual(['An action is due']))
  })

  it('is told neither in the sample nor by a window that only reads', async () => {
    await addDue('Call Maya')
    const { host, call } = aDesktop(true)
    watch(host, 'sample')
    watch(host, 'own', false)
    watch(web)
    await vi.waitFor(() => expect(texts()).toEqual(['An action is due']))
    expect(call).not.toHaveBeenCalled()
  })
})
