import { useEffect, useState } from 'react'
import type { CallError, HostDescription } from '#shared/contract/contract.ts'
import type { Result } from '#shared/result.ts'
import { useHost } from '../../host/host-context.tsx'

/** What the host says of itself; null until it has answered. */
export function useHostDescription(): Result<HostDescription, CallError> | null {
  const host = useHost()
  const [answer, setAnswer] = useState<Result<HostDescription, CallError> | null>(null)
  useEffect(() => {
    let isCurrent = true
    void host.call('host/describe', {}).then((result) => {
      if (isCurrent) setAnswer(result)
    })
    return () => {
      isCurrent = false
    }
  }, [host])
  return answer
}
