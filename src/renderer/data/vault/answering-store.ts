/**
 * Reads from the browser's storage, once more where it fails the first time: a damaged storage fails the first look,
 * is dropped by the browser for that, and answers the second, empty. Throws what the second look throws.
 */
export async function untilStoreAnswers<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (error) {
    if (!cannotOpen(error)) throw error
    return read()
  }
}

/** The browser cannot open its own storage, whatever database is asked for. */
export function cannotOpen(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'UnknownError'
}
