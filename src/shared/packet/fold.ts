/** A text as names are looked for in it, with where each sign of it came from. */
export interface Folded {
  readonly text: string
  /** First and last-but-one place in the source of each sign. Unit: UTF-16 code units. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** How Markdown is read: as it is typed, or as it is shown, where `**Hen**rik` and `&#72;enrik` are one word. */
type Reading = 'typed' | 'shown'

/** What Markdown draws rather than shows. */
const DROPPED_MARKS = new Set(['*', '~', '`', '\\'])

/** Letters that stand alone in Unicode, as people write them without. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
}

const NAMED_SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
  szlig: 'ß',
  oslash: 'ø',
  aelig: 'æ',
  oelig: 'œ',
  eth: 'ð',
  thorn: 'þ',
  lstrok: 'ł',
  dstrok: 'đ',
  rsquo: "'",
  lsquo: "'",
  hyphen: '-',
  ndash: '-',
}

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/iy
const ACCENTED =
  /^([a-z])(?:acute|grave|circ|tilde|uml|cedil|ring|caron|breve|dot|macr|ogon|dblac)$/i

/** The text without case, accents and what cannot be seen, so that a name is found however it was typed. */
export function fold(source: string, reading: Reading): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (let at = 0; at < source.length; ) {
    const [sign, length] = readSign(source, at, reading)
    if (reading === 'typed' || !DROPPED_MARKS.has(sign)) {
      const plain = foldSign(sign, reading)
      for (let unit = 0; unit < plain.length; unit += 1) {
        starts.push(at)
        ends.push(at + length)
      }
      text += plain
    }
    at += length
  }
  return { text, starts, ends }
}

/** Words folded as a text is. */
export function foldWords(words: string): string {
  return fold(words, 'shown').text
}

/** One sign and how much of the source it takes; Markdown shows `&aacute;` as one letter. */
function readSign(source: string, at: number, reading: Reading): readonly [string, number] {
  const sign = String.fromCodePoint(source.codePointAt(at) ?? 0)
  if (sign !== '&' || reading === 'typed') return [sign, sign.length]
  ENTITY.lastIndex = at
  const found = ENTITY.exec(source)
  const read = found === null ? null : readEntity(found)
  return found === null || read === null ? [sign, 1] : [read, found[0].length]
}

function readEntity([, decimal, hexadecimal, name]: RegExpExecArray): string | null {
  if (name === undefined) {
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return code > 0x10ffff ? null : String.fromCodePoint(code)
  }
  return ACCENTED.exec(name)?.[1] ?? NAMED_SIGNS[name.toLowerCase()] ?? null
}

function foldSign(sign: string, reading: Reading): string {
  if (sign >= ' ' && sign <= '~') return sign.toLowerCase()
  // What cannot be seen separates two words to who types it, and is nothing to who reads.
  if (reading === 'typed' && /\p{Cf}/u.test(sign)) return ' '
  const decomposed = sign.normalize('NFKD').toLowerCase().normalize('NFKD')
  let plain = ''
  for (const each of decomposed.replace(/[\p{M}\p{Cf}]/gu, '')) plain += PLAIN_LETTERS[each] ?? each
  return plain
}
