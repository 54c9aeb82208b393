import { Dexie, liveQuery, type Table } from 'dexie'
import { createElement, type FormEvent, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

// The least that keeps a line of text and shows the newest ones: bare React on bare Dexie, with its default writes.

interface Line {
  readonly id: string
  readonly at: number
  readonly text: string
}

class Lines extends Dexie {
  declare readonly lines: Table<Line, string>
}

/** Rows shown. Source: the history of ratings, which the product is measured on, shows as many at first. */
const SHOWN = 12

const database = new Lines('floor')
database.version(1).stores({ lines: 'id, at' })
const newest = liveQuery(() => database.lines.orderBy('at').reverse().limit(SHOWN).toArray())

function Floor() {
  const [lines, setLines] = useState<readonly Line[]>([])
  const [text, setText] = useState('')
  useEffect(() => {
    const subscription = newest.subscribe(setLines)
    return () => subscription.unsubscribe()
  }, [])
  const add = (event: FormEvent) => {
    event.preventDefault()
    void database.lines.put({ id: crypto.randomUUID(), at: performance.now(), text })
    setText('')
  }
  return createElement(
    'form',
    { onSubmit: add },
    createElement('input', {
      value: text,
      onChange: (event: { target: HTMLInputElement }) => setText(event.target.value),
    }),
    createElement('button', { type: 'submit' }, 'Add'),
    createElement(
      'table',
      null,
      createElement(
        'tbody',
        null,
        lines.map(({ id, text: shown }) =>
          createElement('tr', { key: id }, createElement('td', null, shown)),
        ),
      ),
    ),
  )
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(createElement(Floor))
