import { memo, useDeferredValue } from 'react'
import { countWords } from './count-words.ts'
import { useRestedText } from './use-rested-text.ts'

/** How much there is, quietly: it is not read out at every word. */
export const WordCount = memo(function WordCount({ text }: { text: string }) {
  const count = countWords(useDeferredValue(useRestedText(text)))
  if (count === 0) return null
  return <>{count === 1 ? '1 word' : `${count.toLocaleString()} words`}</>
})
