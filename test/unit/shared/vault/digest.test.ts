import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDigest, EMPTY_DIGEST } from '#shared/vault/digest.ts'
import { holds } from '../../../property/holds.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest()

function digestOf(lines: readonly string[], start?: string): string {
  const digest = createDigest(sha256, start)
  for (const line of lines) digest.add(line)
  return digest.hex()
}

describe('createDigest', () => {
  it('is the hash of the one line there is, and zero for none', () => {
    expect(digestOf([])).toBe(EMPTY_DIGEST)
    expect(digestOf(['one'])).toBe(sha256('one').toString('hex'))
  })

  it('does not depend on the order of lines', () => {
    holds(
      fc.property(fc.array(fc.string()), (lines) => {
        expect(digestOf(lines.toReversed())).toBe(digestOf(lines))
      }),
    )
  })

  it('forgets a line that is taken out, also when it goes on from what was written down', () => {
    holds(
      fc.property(fc.array(fc.string()), fc.string(), (lines, extra) => {
        const digest = createDigest(sha256, digestOf([...lines, extra]))
        digest.remove(extra)
        expect(digest.hex()).toBe(digestOf(lines))
      }),
    )
  })

  it('tells a changed, a missing and a repeated line', () => {
    const lines = ['["goals",{"id":"1"}]', '["goals",{"id":"2"}]']
    const whole = digestOf(lines)
    expect(digestOf(lines.slice(1))).not.toBe(whole)
    expect(digestOf([...lines, ...lines.slice(1)])).not.toBe(whole)
    expect(digestOf([lines[0] ?? '', '["goals",{"id":"3"}]'])).not.toBe(whole)
  })
})
