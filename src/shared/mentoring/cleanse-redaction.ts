import type { Packet } from '../records/packet.ts'
import { findName, replaceNames, STAND_IN } from './names.ts'

type PacketRow = Pick<Packet, 'redaction'>

/** Most words that a redaction takes. Source: `redactionSchema`. */
const MOST_WORDS = 200

interface Gone {
  readonly personId: string
  /** What they are called in texts. */
  readonly names: readonly string[]
  /** Whether some text keeps their name. */
  readonly staysSomewhere: boolean
}

/**
 * A packet that does not know the person any more. Where some text keeps the name, whoever was kept out of the packet
 * by a link is kept out by their names from now on: otherwise it would show what it hid. The very packet where it does
 * not name them.
 */
export function cleanseRedaction<Row extends PacketRow>(
  packet: Row,
  { personId, names, staysSomewhere }: Gone,
): Row {
  const { people, words } = packet.redaction
  const isLinked = people.includes(personId)
  const isNamed = words.some(({ word, replacement }) =>
    [word, replacement].some((text) => findName(text, names) !== null),
  )
  if (!isLinked && (!isNamed || staysSomewhere)) return packet
  const redaction = {
    ...packet.redaction,
    people: people.filter((id) => id !== personId),
    words: staysSomewhere ? [...words, ...missing(words, names)] : without(words, names),
  }
  return { ...packet, redaction }
}

type Words = Packet['redaction']['words']

/** What hid the names has nothing to hide any more. */
function without(words: Words, names: readonly string[]): Words {
  return words
    .filter(({ word }) => findName(word, names) === null)
    .map(({ word, replacement }) => ({ word, replacement: replaceNames(replacement, names) }))
}

function missing(words: Words, names: readonly string[]): Words {
  const known = new Set(words.map(({ word }) => word.toLowerCase()))
  return names
    .filter((name) => !known.has(name.toLowerCase()))
    .slice(0, MOST_WORDS - words.length)
    .map((word) => ({ word, replacement: STAND_IN }))
}
