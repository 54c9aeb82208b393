import { useLiveQuery } from 'dexie-react-hooks'
import { isClosedError } from './commit-error.ts'
import { useDatabase } from './data-context.ts'
import type { CairnDatabase } from './database.ts'

/**
 * A read that runs again when what it read has changed; undefined until the first answer. `key` names all that
 * `read` depends on: an answer to an earlier key is not shown under a later one.
 */
export function useRead<Value>(
  key: string,
  read: (database: CairnDatabase) => Promise<Value>,
): Value | undefined {
  const database = useDatabase()
  const answer = useLiveQuery(async () => {
    if (!database.isOpen()) return undefined
    try {
      return { key, database, value: await read(database) }
    } catch (error) {
      // Closed meanwhile: the provider tells why, and a screen about to go away has nothing to add.
      if (isClosedError(error)) return undefined
      throw error
    }
  }, [database, key])
  return answer?.key === key && answer.database === database ? answer.value : undefined
}
