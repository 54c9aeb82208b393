import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createPackedProof } from '../../../../../src/main/vault/format/packed-proof.ts'
import { someLines } from '../../../../support/builders/a-backup.ts'

const text = `${someLines(40).join('\n')}\n`

/** Whether packed bytes, handed over in parts, are taken for the text. */
function isTaken(packed: Buffer): Promise<boolean> {
  const proof = createPackedProof()
  for (let at = 0; at < packed.length; at += 100) proof.add(packed.subarray(at, at + 100))
  const sha256 = createHash('sha256').update(text).digest('hex')
  return proof.holds(sha256, Buffer.byteLength(text))
}

describe('the proof of what was packed', () => {
  it('holds for bytes that unfold to the same text', async () => {
    expect(await isTaken(gzipSync(text))).toBe(true)
  })

  it('does not hold where a row is another, is missing or is there twice', async () => {
    const last = text.trimEnd().lastIndexOf('\n') + 1
    const first = text.indexOf('\n') + 1
    expect(await isTaken(gzipSync(text.replace('Überblick 7', 'Überblick 9')))).toBe(false)
    expect(await isTaken(gzipSync(text.slice(0, last)))).toBe(false)
    expect(await isTaken(gzipSync(text.slice(0, first) + text))).toBe(false)
  })

  it('does not hold for bytes that are cut or changed', async () => {
    const packed = gzipSync(text)
    expect(await isTaken(packed.subarray(0, -20))).toBe(false)
    packed[packed.length >> 1] = (packed[packed.length >> 1] ?? 0) ^ 1
    expect(await isTaken(packed)).toBe(false)
  })
})
