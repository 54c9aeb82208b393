import { type FormEvent, useId, useRef, useState } from 'react'
import { type Redaction, redactionSchema } from '#shared/records/packet.ts'
import { parseWith } from '#shared/schema.ts'
import { Button } from '../../../../ui/button.tsx'
import { IconButton } from '../../../../ui/icon-button.tsx'
import { CloseSign } from '../../../../ui/signs.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import styles from '../packet.module.css'

type Words = Redaction['words']

interface WordsListProps {
  readonly words: Words
  readonly onChange: (words: Words) => void
}

/** Words that give way, each to what was chosen for it. */
export function WordsList({ words, onChange }: WordsListProps) {
  const formId = useId()
  const first = useRef<HTMLInputElement>(null)
  const [word, setWord] = useState('')
  const [replacement, setReplacement] = useState('')
  const [problem, setProblem] = useState<string>()

  function add(event: FormEvent) {
    event.preventDefault()
    const next = { word: word.trim(), replacement: replacement.trim() }
    if (next.word === '') return setProblem('This takes a word or a name.')
    if (words.some((each) => each.word.toLowerCase() === next.word.toLowerCase())) {
      return setProblem('This word is in the list already.')
    }
    const all = [...words, next]
    const fits = parseWith(redactionSchema, { people: [], words: all, hidesNumbers: false })
    if (!fits.ok) return setProblem(`This takes ${fits.error.expected}.`)
    setProblem(undefined)
    setWord('')
    setReplacement('')
    onChange(all)
    first.current?.focus()
  }

  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>Words</h3>
      {words.length > 0 && (
        <ul className={styles.words}>
          {words.map((each) => (
            <li key={each.word} className={styles.word}>
              <span>
                {each.word} → {each.replacement === '' ? '‹left out›' : each.replacement}
              </span>
              <IconButton
                label={`No longer hide: ${each.word}`}
                icon={<CloseSign />}
                onClick={() => onChange(words.filter((other) => other !== each))}
              />
            </li>
          ))}
        </ul>
      )}
      <form id={formId} className={styles.wordForm} onSubmit={add}>
        <TextField
          ref={first}
          label="Word to hide"
          value={word}
          error={problem}
          onChange={(event) => {
            setWord(event.currentTarget.value)
            setProblem(undefined)
          }}
        />
        <TextField
          label="In its place"
          remark="optional"
          value={replacement}
          onChange={(event) => setReplacement(event.currentTarget.value)}
        />
        <Button type="submit" size="small">
          Add the word
        </Button>
      </form>
    </div>
  )
}
