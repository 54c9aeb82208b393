import { useState } from 'react'
import { pictureMark } from '#shared/markdown/picture-mark.ts'
import { useDatabase } from '../data-context.ts'
import {
  type AttachmentOwner,
  addAttachment,
  removeAttachment,
  restoreAttachment,
} from './attachment-repository.ts'
import { fileRefusalText } from './file-words.ts'

export type OwnedFiles = ReturnType<typeof useOwnedFiles>

/** Something to say about files. `restores`: one that was removed and can come back. */
interface FileRemark {
  readonly key: string
  readonly text: string
  readonly restores: string | null
  readonly isRefusal: boolean
}

interface FileOwner {
  readonly table: AttachmentOwner['table']
  /** Gives its id, and stores it first where it is new; null where it cannot be stored so far. */
  readonly getId: () => Promise<string | null>
  /** What is said in that case. */
  readonly notStored?: string
}

/** Takes files into a record and says what became of them. */
export function useOwnedFiles({ table, getId, notStored }: FileOwner) {
  const database = useDatabase()
  const [remarks, setRemarks] = useState<readonly FileRemark[]>([])

  function say(key: string, text: string, isRefusal: boolean, restores: string | null = null) {
    const remark = { key, text, isRefusal, restores }
    setRemarks((before) => [...before.filter((each) => each.key !== key), remark])
  }

  /** Gives the Markdown of the pictures among them; null where none was kept. */
  async function take(files: readonly File[]): Promise<readonly string[] | null> {
    setRemarks([])
    const id = await getId()
    if (id === null) {
      if (notStored !== undefined) say('', notStored, true)
      return null
    }
    const marks: string[] = []
    let kept = 0
    for (const file of files) {
      const added = await addAttachment(database, { table, id }, file)
      if (!added.ok) {
        say(file.name, fileRefusalText(file.name, added.error), true)
        continue
      }
      kept += 1
      const { attachment, wasShrunk } = added.value
      const { name, type } = attachment
      if (type.startsWith('image/')) marks.push(pictureMark(attachment.id, name))
      if (wasShrunk) say(file.name, `${file.name} was large. A smaller one is kept here.`, false)
    }
    return kept === 0 ? null : marks
  }

  async function remove(id: string, name: string) {
    if ((await removeAttachment(database, id)).ok) say(id, `${name} was removed.`, false, id)
  }

  async function restore(id: string) {
    if (!(await restoreAttachment(database, id)).ok) return
    setRemarks((before) => before.filter(({ restores }) => restores !== id))
  }

  return { remarks, take, remove, restore }
}
