import { useEffect, useState } from 'react'
import { keepDraft, readDraft } from '../../../data/kept-drafts.ts'

/** A text that belongs to no record yet. It is kept as it is typed, and found again on coming back. */
export function useKeptText(database: string, name: string) {
  const [text, setText] = useState(() => {
    const { text: kept } = readDraft(database, name)
    return typeof kept === 'string' ? kept : ''
  })
  useEffect(() => {
    keepDraft(database, name, text === '' ? {} : { text })
  }, [database, name, text])
  return [text, setText] as const
}
