const KEY = 'cairn.persistence'

/** What the browser said when it was asked not to clear the data by itself. */
export type PersistenceAnswer = 'granted' | 'declined' | 'not-asked'

/** As last told; a browser that has granted it by itself meanwhile counts as asked. */
export async function persistenceAnswer(): Promise<PersistenceAnswer> {
  if ((await navigator.storage?.persisted?.()) === true) return 'granted'
  return recall()
}

/** Asks where it was not asked before. Some browsers put the question to the person, so it has to mean something by then. */
export async function askForPersistenceOnce(): Promise<PersistenceAnswer> {
  const answer = await persistenceAnswer()
  return answer === 'not-asked' ? askForPersistence() : answer
}

/** Asks whether or not it was asked before: browsers change their mind with use. */
export async function askForPersistence(): Promise<PersistenceAnswer> {
  const answer = (await navigator.storage?.persist?.()) === true ? 'granted' : 'declined'
  try {
    localStorage.setItem(KEY, answer)
  } catch {
    // Where nothing can be noted, it is asked again another time.
  }
  return answer
}

function recall(): PersistenceAnswer {
  try {
    const noted = localStorage.getItem(KEY)
    return noted === 'granted' || noted === 'declined' ? noted : 'not-asked'
  } catch {
    return 'not-asked'
  }
}
