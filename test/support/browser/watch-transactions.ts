/**
 * Shows every readwrite transaction as it starts, until the returned function is called. Dexie keeps the
 * browser's function when it opens a database, so watch before opening.
 */
export function watchTransactions(seen: (transaction: IDBTransaction) => void): () => void {
  const original = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function watched(...parameters) {
    const transaction = original.apply(this, parameters)
    if (transaction.mode === 'readwrite') seen(transaction)
    return transaction
  }
  return () => {
    IDBDatabase.prototype.transaction = original
  }
}
