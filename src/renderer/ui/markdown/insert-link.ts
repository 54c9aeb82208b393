import { type EditedText, replaceRange } from './edited-text.ts'

/** Where the address is still to be written; selected, so that typing replaces it. */
const ADDRESS_TO_COME = 'https://'

/** Makes a link of what is selected: of words with the address to come, of an address with the words to come. */
export function insertLink({ text, selectionStart, selectionEnd }: EditedText): EditedText {
  const range = { start: selectionStart, end: selectionEnd }
  const selected = text.slice(selectionStart, selectionEnd)
  const address = readAddress(selected)
  if (address !== null) return replaceRange(text, range, `[](${address})`, { start: 1, end: 1 })
  const before = `[${selected}](`
  return replaceRange(text, range, `${before}${ADDRESS_TO_COME})`, {
    start: before.length,
    end: before.length + ADDRESS_TO_COME.length,
  })
}

/**
 * What pasting does with words selected: an address becomes their link. Null where the paste is an ordinary one: the
 * clipboard holds no single address, nothing is selected, or what is selected could not stand in a link.
 */
export function pasteAddress(
  { text, selectionStart, selectionEnd }: EditedText,
  pasted: string,
): EditedText | null {
  const selected = text.slice(selectionStart, selectionEnd)
  const address = readAddress(pasted)
  if (address === null || selected.trim() === '' || readAddress(selected) !== null) return null
  if (/[\n[\]`<>]/.test(selected) || isInsideAddress(text, selectionStart)) return null
  return replaceRange(
    text,
    { start: selectionStart, end: selectionEnd },
    `[${selected}](${address})`,
  )
}

/** The address a text consists of, written so that it can stand in a link; null where it is none. */
function readAddress(text: string): string | null {
  const address = text.trim()
  if (!/^(?:https?:\/\/|mailto:)[^\s<>]+$/i.test(address)) return null
  return /[()]/.test(address) ? `<${address}>` : address
}

/** Inside the round brackets of a link, where an address is replaced by another. */
function isInsideAddress(text: string, offset: number): boolean {
  const opened = text.lastIndexOf('](', offset)
  return opened !== -1 && !/[)\n]/.test(text.slice(opened, offset))
}
