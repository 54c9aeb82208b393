import type { NamedTable } from '#shared/exchange/references.ts'
import type { Day } from '#shared/units/day.ts'

/** What an import needs of its surroundings: the core knows no clock, no zones and no encodings. */
export interface ImportTools {
  /** Of the text's UTF-8. Shape: 32 bytes. */
  readonly sha256: (text: string) => Uint8Array
  /** Shape: 32 bytes. */
  readonly sha256OfBytes: (bytes: Uint8Array) => Uint8Array
  readonly toBase64: (bytes: Uint8Array) => string
  /** The text of UTF-8 bytes without a byte order mark; null where they are not UTF-8. */
  readonly decode: (bytes: Uint8Array) => string | null
  /** The calendar day of an instant in a zone such as `Europe/Berlin`, or where the person is; null for an unknown zone. */
  readonly dayInZone: (milliseconds: number, zone: string | null) => Day | null
  /** The instant of a time on a day where the person is. Unit: milliseconds since 1970-01-01 UTC. */
  readonly localToInstant: (day: Day, millisecondsOfDay: number) => number
}

/** What the store holds that rows of an import may point to. */
export interface Known {
  readonly ids: { readonly [Name in NamedTable]: ReadonlySet<string> }
  /** Number of the newest migration of the store. */
  readonly schema: number
}
