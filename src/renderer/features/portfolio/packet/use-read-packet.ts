import { useMemo } from 'react'
import type { PacketFacts } from '#shared/packet/facts.ts'
import { toRules } from '#shared/packet/redact.ts'
import type { Person } from '#shared/records/person.ts'
import type { PacketForm } from '../../../data/packets/packet-repository.ts'
import type { PacketDocumentProps } from './document/packet-document.tsx'
import { localPaper, longDayText, monthNames } from './format.ts'
import { toPicturesData } from './packet-pictures-data.ts'
import {
  type ComposedTexts,
  composeAll,
  countPeople,
  packetWords,
  type ReadPacket,
  readPacket,
  rememberingRedact,
} from './read-packet.ts'

export interface PacketReading {
  readonly composed: ComposedTexts
  readonly packet: ReadPacket
  /** What is handed out: redacted, without a mark. */
  readonly document: PacketDocumentProps
  /** How often each person is named before anything is taken out. */
  readonly named: ReadonlyMap<string, number>
}

/** A packet as it reads with what the form holds now. `people`: all who may be named, those in the trash who are hidden too. */
export function useReadPacket(
  { title, sections, redaction }: PacketForm,
  facts: PacketFacts,
  people: readonly Person[],
): PacketReading {
  const { asOf } = facts
  const composed = useMemo(() => composeAll(facts), [facts])
  const take = useMemo(
    () => rememberingRedact(toRules(redaction, people, monthNames())),
    [redaction, people],
  )
  const words = useMemo(() => packetWords(title, sections, composed), [title, sections, composed])
  const packet = useMemo(() => readPacket(words, take), [words, take])
  const named = useMemo(() => countPeople(words, people), [words, people])
  const pictures = useMemo(
    () => toPicturesData(facts, (text) => take(text).text, redaction.hidesNumbers),
    [facts, take, redaction.hidesNumbers],
  )
  const document = useMemo(
    (): PacketDocumentProps => ({
      title: packet.title,
      day: longDayText(asOf),
      sections: packet.sections,
      pictures,
      paper: localPaper(),
    }),
    [packet, asOf, pictures],
  )
  return { composed, packet, document, named }
}
