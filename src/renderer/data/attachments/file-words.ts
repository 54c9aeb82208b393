import type { CommitError } from '../commit-error.ts'
import type { RefusedFile } from './attachment-repository.ts'
import type { FileRefusal } from './read-file.ts'

const REASONS: Readonly<Record<FileRefusal, string>> = {
  kind: 'is of a kind that is not kept here. PNG, JPEG, WebP and GIF pictures, PDF and plain text are.',
  empty: 'is empty, so there was nothing to keep.',
  size: 'is too large. A file may have up to 3.7 MB; PNG, JPEG and WebP pictures up to 60 MB are made smaller to fit.',
  unreadable: 'could not be read. It may have been moved or taken away.',
}

/** Why a file was not kept, as a sentence. */
export function fileRefusalText(name: string, error: CommitError | RefusedFile): string {
  const named = name === '' ? 'The file' : name
  if (error.type === 'RefusedFile') return `${named} ${REASONS[error.reason]}`
  if (error.type === 'ReadOnly')
    return `${named} was not kept: another window is the one that writes.`
  return `${named} could not be stored. What you wrote is not touched by that.`
}
