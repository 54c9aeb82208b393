import { describe, expect, it } from 'vitest'
import { journalLines, readSegment, type SegmentHead } from '../../../../src/main/vault/segment.ts'
import { DATABASE } from './vault-world.ts'

const HEAD: SegmentHead = {
  format: 'cairn-journal',
  version: 1,
  databaseId: DATABASE,
  from: 1,
  sealing: { encryption: null },
}

const PAYLOADS = ['{"a":1}', '{"b":"\u2028 and é"}', '{"c":3}']

function aSegment(payloads: readonly string[] = PAYLOADS): string {
  let { text, chain } = journalLines.head(HEAD)
  for (const payload of payloads) {
    const line = journalLines.after(chain, payload)
    text += line.text
    chain = line.chain
  }
  return text
}

const read = (text: string) => readSegment(Buffer.from(text))

describe('readSegment', () => {
  it('gives back what was written', () => {
    const found = read(aSegment())
    expect(found).toMatchObject({ head: HEAD, payloads: PAYLOADS, ending: 'whole' })
    expect(found.bytes).toBe(Buffer.byteLength(aSegment()))
  })

  it('takes every cut within the last line for a torn write and keeps what is before it', () => {
    const whole = Buffer.from(aSegment())
    const good = Buffer.byteLength(aSegment(PAYLOADS.slice(0, 2)))
    for (let bytes = good + 1; bytes < whole.length; bytes++) {
      expect(readSegment(whole.subarray(0, bytes))).toMatchObject({
        payloads: PAYLOADS.slice(0, 2),
        bytes: good,
        ending: 'torn',
      })
    }
  })

  it.each([
    ['zeros', '\0'.repeat(600)],
    ['half a line', '0123abc'],
    ['a bad line', `${'0'.repeat(32)} 3 {}\n`],
  ])('takes %s at the end for a torn write', (_label, rest) => {
    const found = read(aSegment() + rest)
    expect(found).toMatchObject({ payloads: PAYLOADS, ending: 'torn' })
    expect(found.bytes).toBe(Buffer.byteLength(aSegment()))
  })

  it('tells a line that is missing from the middle', () => {
    const lines = aSegment().split('\n')
    const found = read(lines.toSpliced(2, 1).join('\n'))
    expect(found).toMatchObject({ payloads: PAYLOADS.slice(0, 1), ending: 'damaged' })
  })

  it('tells lines that changed places', () => {
    const [head = '', first = '', second = '', ...rest] = aSegment().split('\n')
    const found = read([head, second, first, ...rest].join('\n'))
    expect(found).toMatchObject({ payloads: [], ending: 'damaged' })
  })

  it('never serves a changed byte as good', () => {
    const whole = Buffer.from(aSegment())
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 1
      const found = readSegment(changed)
      expect(found.ending === 'whole' && found.payloads.length === 3).toBe(false)
      expect(PAYLOADS.slice(0, found.payloads.length)).toEqual(found.payloads)
    }
  })
})
