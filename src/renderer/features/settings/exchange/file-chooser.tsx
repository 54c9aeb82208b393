import { type DragEvent, type RefObject, useRef, useState } from 'react'
import { droppedFiles, pickedFiles } from '../../../host/exchange-drop.ts'
import type { ChosenFile } from '../../../host/exchange-message.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './exchange.module.css'

interface FileChooserProps {
  readonly disabled: boolean
  readonly onChosen: (files: readonly ChosenFile[]) => void
}

/** Files, an archive or a folder, by a button or dropped. */
export function FileChooser({ disabled, onChosen }: FileChooserProps) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)

  async function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    if (!disabled) onChosen(await droppedFiles(event.dataTransfer.items))
  }

  return (
    <div className={styles.stack}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons inside are the first */}
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => void drop(event)}
      >
        <p className={styles.dropTitle}>Drop files, a zip or a folder here</p>
        <div className={styles.tools}>
          <Button variant="primary" disabled={disabled} onClick={() => files.current?.click()}>
            Choose files…
          </Button>
          <Button disabled={disabled} onClick={() => folder.current?.click()}>
            Choose a folder…
          </Button>
        </div>
        <p className={styles.quiet}>
          Cairn (folder or zip), Day One (JSON in a zip), jrnl (text or JSON), Markdown
        </p>
      </div>
      <Picker input={files} label="Files to import" onChosen={onChosen} />
      <Picker input={folder} label="Folder to import" isFolder onChosen={onChosen} />
    </div>
  )
}

interface PickerProps {
  readonly input: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly isFolder?: boolean
  readonly onChosen: (files: readonly ChosenFile[]) => void
}

function Picker({ input, label, isFolder = false, onChosen }: PickerProps) {
  return (
    <input
      ref={(element) => {
        input.current = element
        if (element !== null) element.webkitdirectory = isFolder
      }}
      type="file"
      hidden
      multiple
      aria-label={label}
      onChange={(event) => {
        const { files } = event.currentTarget
        if (files !== null) onChosen(pickedFiles(files))
        // The same file can be chosen again.
        event.currentTarget.value = ''
      }}
    />
  )
}
