import { type DragEvent, type FormEvent, useRef, useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { LadderProblem } from '#shared/contract/ladder.ts'
import { Button } from '../../../../ui/button.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TextArea } from '../../../../ui/text-area.tsx'
import styles from './bring-in.module.css'
import { Examples } from './examples.tsx'
import { ProblemTable } from './problem-table.tsx'
import { readLadderFile } from './read-ladder-file.ts'
import { useBringIn } from './use-bring-in.ts'

interface BringInProps {
  readonly catalog: Catalog
  /** There is no ladder yet. */
  readonly isFirst: boolean
  readonly onAdded: (id: string) => void
}

/** A ladder from a file or from pasted text. What is wrong is told place by place, and the text stays to be mended. */
export function BringIn({ catalog, isFirst, onAdded }: BringInProps) {
  const work = useBringIn(onAdded)
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const [isOver, setIsOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)

  async function take(file: File | undefined) {
    if (file === undefined) return
    const read = await readLadderFile(file)
    if (!read.ok) {
      work.fail(read.error)
      return
    }
    setText(read.value)
    setName(file.name)
    await work.read(file.name, read.value)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    void take(event.dataTransfer.files[0])
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void work.read(name, text)
  }

  function show({ at }: LadderProblem) {
    const area = form.current?.querySelector('textarea')
    if (!area) return
    const from = toAreaOffset(text, at)
    const end = area.value.indexOf('\n', from)
    area.focus()
    area.setSelectionRange(from, Math.max(from, end < 0 ? area.value.length : end))
  }

  return (
    <Section
      title={isFirst ? 'Bring in your first ladder' : 'Bring in another'}
      lede="From a table (CSV), YAML or JSON, chosen, dropped or pasted. It is read on this device, and nothing is taken unless all of it fits."
    >
      <form ref={form} className={styles.stack} onSubmit={submit}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
        <div
          className={styles.drop}
          data-over={isOver || undefined}
          onDragOver={(event) => {
            event.preventDefault()
            setIsOver(true)
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        >
          <TextArea
            label="The ladder as text"
            hint={name === '' ? 'Paste it here, or drop a file.' : `From ${name}.`}
            rows={10}
            spellCheck={false}
            wrap="off"
            className={styles.text}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value)
              // What is pasted over everything is no longer that file.
              if (event.currentTarget.value === '') setName('')
            }}
          />
        </div>
        <div className={styles.tools}>
          <Button type="submit" variant="primary" disabled={work.isBusy || text.trim() === ''}>
            Read it
          </Button>
          <Button disabled={work.isBusy} onClick={() => picker.current?.click()}>
            Choose a file…
          </Button>
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".csv,.tsv,.yaml,.yml,.json,text/csv,application/json"
          aria-label="Ladder to bring in"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0])
            // The same file can be chosen again.
            event.currentTarget.value = ''
          }}
        />
        <div role="status">
          {work.failure !== null && <Notice tone="attention">{work.failure}</Notice>}
          {work.problems !== null && (
            <Notice tone="attention" title="Nothing was taken yet">
              {work.problems.count === 1
                ? 'One place keeps it from being a ladder.'
                : `${work.problems.count} places keep it from being a ladder.`}{' '}
              Mend them in the text and read it again.
            </Notice>
          )}
        </div>
        {work.problems !== null && <ProblemTable {...work.problems} onShow={show} />}
      </form>
      <Examples catalog={catalog} />
    </Section>
  )
}

/** A text area counts every line break as one character. */
function toAreaOffset(text: string, at: number): number {
  return text.slice(0, at).replaceAll('\r\n', '\n').length
}
