import { useCallback, useEffect, useState } from 'react'
import type { CallError } from '#shared/contract/contract.ts'
import type { Program } from '#shared/program.ts'
import type { Result } from '#shared/result.ts'
import { useHost } from './host-context.tsx'

interface ProgramState {
  readonly program: Program | null
  readonly error: CallError | null
  readonly pending: boolean
  /** Asks again after an error. */
  retry(): void
}

/** The development program as the catalog has it. */
export function useProgramCatalog(): ProgramState {
  const host = useHost()
  const [attempt, setAttempt] = useState(0)
  const [outcome, setOutcome] = useState<Result<Program, CallError> | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks again
  useEffect(() => {
    let isCurrent = true
    void host.call('program/read', {}).then((result) => {
      if (isCurrent) setOutcome(result)
    })
    return () => {
      isCurrent = false
    }
  }, [host, attempt])

  const retry = useCallback(() => {
    setOutcome(null)
    setAttempt((before) => before + 1)
  }, [])
  return {
    program: outcome?.ok === true ? outcome.value : null,
    error: outcome?.ok === false ? outcome.error : null,
    pending: outcome === null,
    retry,
  }
}
