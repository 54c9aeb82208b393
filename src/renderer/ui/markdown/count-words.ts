/** A run of letters and digits, also over an apostrophe or hyphen; each sign of a script without spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+(?:['’-](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+)*/gu

/** How many words a text has. Marks of Markdown are none. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}
