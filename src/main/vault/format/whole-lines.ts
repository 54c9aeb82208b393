/** Puts text that was cut anywhere together again: each call gives the lines that are whole by now. */
export interface WholeLines {
  push(text: string): string
  /** The last line, where its line feed never came, with one; else nothing. */
  rest(): string
}

export function createWholeLines(): WholeLines {
  let carried = ''
  return {
    push(text) {
      const end = text.lastIndexOf('\n') + 1
      if (end === 0) {
        carried += text
        return ''
      }
      const whole = carried + text.slice(0, end)
      carried = text.slice(end)
      return whole
    },
    rest() {
      const last = carried === '' ? '' : `${carried}\n`
      carried = ''
      return last
    },
  }
}
