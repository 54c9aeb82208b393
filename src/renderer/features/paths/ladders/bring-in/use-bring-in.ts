import { useState } from 'react'
import type { ReadLadderReply } from '#shared/contract/ladder.ts'
import { newId } from '../../../../data/ids.ts'
import { useLadderCommands } from '../../../../data/ladders/use-ladder-commands.ts'
import { useHost } from '../../../../host/host-context.tsx'

type Problems = Omit<Extract<ReadLadderReply, { outcome: 'problems' }>, 'outcome'>

/** Reads a text and adds what it says; `onAdded` hears the id of the new ladder. */
export function useBringIn(onAdded: (id: string) => void) {
  const host = useHost()
  const { add } = useLadderCommands()
  const [isBusy, setIsBusy] = useState(false)
  const [problems, setProblems] = useState<Problems | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  function fail(words: string) {
    setProblems(null)
    setFailure(words)
  }

  async function readAndAdd(name: string, text: string) {
    const answer = await host.call('ladder/read', { name: name.slice(-200), text })
    if (!answer.ok) {
      const { error } = answer
      fail(
        error.type === 'InvalidValue'
          ? `It could not be read: it takes ${error.expected}.`
          : 'It could not be read just now. Try again; if it stays like this, reload the window.',
      )
      return
    }
    if (answer.value.outcome === 'problems') {
      const { outcome, ...found } = answer.value
      setFailure(null)
      setProblems(found)
      return
    }
    const { criteria, ...ladder } = answer.value.ladder
    const added = await add({
      ...ladder,
      criteria: criteria.map((criterion) => ({
        ...criterion,
        id: newId(),
        state: 'not_yet',
        evidence: [],
      })),
    })
    if (added.ok) onAdded(added.value.id)
    else fail('It was read, but could not be stored. The text is still here; try again.')
  }

  async function read(name: string, text: string) {
    setIsBusy(true)
    await readAndAdd(name, text)
    setIsBusy(false)
  }

  return { read, fail, isBusy, problems, failure }
}
