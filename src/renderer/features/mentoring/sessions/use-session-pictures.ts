import { useState } from 'react'
import { pictureMark } from '#shared/markdown/picture-mark.ts'
import { addAttachment } from '../../../data/attachments/attachment-repository.ts'
import { fileRefusalText } from '../../../data/attachments/file-words.ts'
import { useDatabase } from '../../../data/data-context.ts'

/** Takes pictures into the notes of a session. Other files have no place there, and it is said why. */
export function useSessionPictures(sessionId: string) {
  const database = useDatabase()
  const [problem, setProblem] = useState('')

  /** Gives the Markdown of each picture; null where none was kept. */
  async function take(files: readonly File[]): Promise<readonly string[] | null> {
    const marks: string[] = []
    const problems: string[] = []
    for (const file of files) {
      if (!file.type.startsWith('image/')) {
        problems.push(`${file.name} is no picture; notes of a session take pictures.`)
        continue
      }
      const added = await addAttachment(database, { table: 'sessions', id: sessionId }, file)
      if (added.ok) marks.push(pictureMark(added.value.attachment.id, added.value.attachment.name))
      else problems.push(fileRefusalText(file.name, added.error))
    }
    setProblem(problems.join(' '))
    return marks.length === 0 ? null : marks
  }

  return { take, problem }
}
