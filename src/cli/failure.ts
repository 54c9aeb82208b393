/** What the person got wrong on the command line: told in one line on standard error, exit code 2. */
export interface CommandFailure {
  readonly type: 'CommandFailure'
  /** Option or field, such as `--target` or `profile.technical_depth_score`. */
  readonly field: string
  /** What would be right. */
  readonly expected: string
}

export function failure(field: string, expected: string): CommandFailure {
  return { type: 'CommandFailure', field, expected }
}

export function failureToLine({ field, expected }: CommandFailure): string {
  return `cairn: ${field}: expected ${expected}`.replaceAll(/\s+/g, ' ')
}
