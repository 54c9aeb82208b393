import { createRoot } from 'react-dom/client'
import { expect, it, onTestFinished, vi } from 'vitest'
import { OpenDataContext } from '../../../src/renderer/data/data-context.ts'
import { keepDraft } from '../../../src/renderer/data/kept-drafts.ts'
import { addPerson } from '../../../src/renderer/data/people/person-repository.ts'
import {
  type CaptureState,
  useCapture,
} from '../../../src/renderer/features/capture/use-capture.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'

cleanDatabasesAfterEach()

it('links whom a line names, also where Enter comes before the people are read', async () => {
  const database = await openAsWriter()
  const maya = unwrap(await addPerson(database, { name: 'Maya' }))
  const root = createRoot(document.createElement('div'))
  onTestFinished(() => root.unmount())
  keepDraft(database.name, 'capture', { line: 'Talked with @Maya' })
  const states: CaptureState[] = []
  function Screen() {
    states.push(useCapture())
    return null
  }
  root.render(
    <OpenDataContext value={{ database, isWriter: true }}>
      <Screen />
    </OpenDataContext>,
  )
  await vi.waitFor(() => expect(states).not.toEqual([]))
  // What the first frame offers, whatever was read since: nobody was known then.
  const first = states[0] as CaptureState
  expect(first.context.people).toEqual([])
  expect(await first.store()).not.toBeNull()
  expect(await database.entries.toArray()).toMatchObject([{ people: [maya.id] }])
})
