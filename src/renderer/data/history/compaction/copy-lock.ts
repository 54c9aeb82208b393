const NAME = 'cairn-history/'

/** Runs work that needs the whole history to stay as it is, such as a copy; several at once may. */
export function whileHistoryStays<Value>(
  databaseName: string,
  work: () => Promise<Value>,
): Promise<Value> {
  return navigator.locks.request(NAME + databaseName, { mode: 'shared' }, work)
}

/** Runs work that changes what is kept of the history, when no copy is being made in any window. */
export function changingHistory<Value>(
  databaseName: string,
  work: () => Promise<Value>,
): Promise<Value> {
  return navigator.locks.request(NAME + databaseName, work)
}
