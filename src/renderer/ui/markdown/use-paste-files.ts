import { type RefObject, useEffect, useRef, useState } from 'react'
import { applyEdit, readEdited } from './apply-edit.ts'
import type { EditedText } from './edited-text.ts'
import { shiftPosition } from './text-change.ts'

/** Stores files and gives the Markdown that shows each; null where they could not be stored. */
export type TakeFiles = (files: File[]) => Promise<readonly string[] | null>

export interface FileTaking {
  /** What is being taken, or what could not be; empty where there is nothing to say. */
  readonly words: string
  readonly hasFailed: boolean
  /** Puts the files where they belong in the text once they are stored. */
  take: (files: readonly File[], position: number) => void
}

interface Pending {
  position: number
}

/**
 * Files that were pasted or dropped. While they are stored one goes on writing: their place moves with the text, and
 * nothing that is not meant to stay is ever written into it.
 */
export function usePasteFiles(
  area: RefObject<HTMLTextAreaElement | null>,
  value: string,
  takeFiles: TakeFiles | undefined,
): FileTaking {
  const pending = useRef<Pending[]>([])
  const known = useRef(value)
  const [running, setRunning] = useState<readonly string[]>([])
  const [failed, setFailed] = useState<string | null>(null)

  useEffect(() => {
    for (const place of pending.current) {
      place.position = shiftPosition(known.current, value, place.position)
    }
    known.current = value
  }, [value])

  async function run(files: readonly File[], position: number, takeThem: TakeFiles) {
    const words = nameFiles(files)
    const place: Pending = { position }
    pending.current.push(place)
    setFailed(null)
    setRunning((all) => [...all, words])
    const written = await takeThem([...files]).catch(() => null)
    pending.current = pending.current.filter((other) => other !== place)
    setRunning((all) => all.filter((_, index) => index !== all.indexOf(words)))
    if (written === null) setFailed(words)
    else if (area.current !== null && written.length > 0) {
      applyEdit(
        area.current,
        insertAt(readEdited(area.current), place.position, written.join('\n')),
      )
    }
  }

  return {
    words: toWords(running, failed),
    hasFailed: running.length === 0 && failed !== null,
    take(files, position) {
      if (takeFiles !== undefined && files.length > 0) void run(files, position, takeFiles)
    },
  }
}

/** The caret stays between the letters it stood between; at the place itself it goes behind what is put there. */
export function insertAt(edited: EditedText, position: number, insert: string): EditedText {
  const { text, selectionStart, selectionEnd } = edited
  const shift = (offset: number) => (offset >= position ? offset + insert.length : offset)
  return {
    text: text.slice(0, position) + insert + text.slice(position),
    selectionStart: shift(selectionStart),
    selectionEnd: shift(selectionEnd),
  }
}

function nameFiles(files: readonly File[]): string {
  const [first] = files
  return files.length === 1 && first !== undefined && first.name !== ''
    ? first.name
    : `${files.length} files`
}

function toWords(running: readonly string[], failed: string | null): string {
  if (running.length > 0) return `Adding ${running.join(', ')}…`
  if (failed === null) return ''
  return `${failed} could not be added. Your text is as it was.`
}
