import type { CommitError } from '../../data/commit-error.ts'

/** What happened and what to do, in words. */
export function failureToText(error: CommitError): string {
  switch (error.type) {
    case 'InvalidValue':
      return `A value did not fit: ${error.field} takes ${error.expected}.`
    case 'ReadOnly':
      return 'Another window of Cairn does the writing. Close it, then change the value here once more.'
    case 'NotStored':
      return `The browser could not write it (${error.reason}). Make room on the disk, then change the value once more.`
  }
}
