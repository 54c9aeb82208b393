import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { useToasts } from '../../../src/renderer/app/toasts.ts'
import { HistoryWatch } from '../../../src/renderer/app/undo/history-watch.tsx'
import {
  OpenDataContext,
  WorkspaceContext,
  type WorkspaceControl,
} from '../../../src/renderer/data/data-context.ts'
import { moveToTrash } from '../../../src/renderer/data/history/trash.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { aGoalIn, putMilestones } from '../../support/browser/roadmap.ts'

cleanDatabasesAfterEach()

let root: Root | null = null

afterEach(() => {
  root?.unmount()
  root = null
  document.body.replaceChildren()
  useToasts.setState({ messages: [] })
})

const SAMPLE = { workspace: 'sample' } as WorkspaceControl
const messages = () => useToasts.getState().messages.map(({ text }) => text)

describe('the message about a deletion', () => {
  it('stays while one goes about in the room, and leaves with it', async () => {
    const database = await openAsWriter()
    const [milestone] = await putMilestones(database, await aGoalIn(database), [{ title: 'Draft' }])
    const { hook, navigate } = memoryLocation({ path: '/roadmap/list' })
    root = createRoot(document.body.appendChild(document.createElement('div')))
    root.render(
      <Router hook={hook}>
        <WorkspaceContext value={SAMPLE}>
          <OpenDataContext value={{ database, isWriter: true }}>
            <HistoryWatch />
          </OpenDataContext>
        </WorkspaceContext>
      </Router>,
    )
    unwrap(await moveToTrash(database, 'milestones', milestone?.id ?? ''))
    await vi.waitFor(() => expect(messages()).toEqual(['In the trash: Draft']))
    navigate('/roadmap/board')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(messages()).toEqual(['In the trash: Draft'])
    navigate('/journal')
    await vi.waitFor(() => expect(messages()).toEqual([]))
  })
})
