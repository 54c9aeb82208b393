import { afterAll, describe, expect, it } from 'vitest'
import { anEntry } from '../../../support/builders/an-entry.ts'
import { ABUSE } from '../../../support/corpus/abuse.ts'
import { exportFiles, importFiles } from '../../../support/corpus/exchange.ts'

describe('a file that means harm', () => {
  let slowest = 0

  it.each(ABUSE.map((each) => [`${each.number} ${each.name}`, each] as const))(
    '%s',
    async (_name, { files, says }) => {
      const given = files()
      const began = performance.now()
      const result = await importFiles(given)
      slowest = Math.max(slowest, performance.now() - began)
      if ('fails' in says) {
        expect(result).toMatchObject({ ok: false, error: { why: says.fails } })
        expect(result.ok ? '' : result.error.reason).toMatch(says.reason)
        return
      }
      if (!result.ok) throw new Error(result.error.reason)
      const { refused, repaired, leftOut, records } = result.value
      const fields = (list: typeof refused) => list.list.map(({ field }) => field)
      if ('refused' in says) expect(fields(refused)).toContain(says.refused)
      if ('repaired' in says) expect(fields(repaired)).toContain(says.repaired)
      if ('leftOut' in says) expect(fields(leftOut)).toContain(says.leftOut)
      if ('takes' in says) {
        const taken = Object.values(records).reduce((sum, rows) => sum + rows.length, 0)
        expect(taken).toBe(says.takes)
        expect(refused.list).toEqual([])
      }
    },
  )

  afterAll(() =>
    console.info(`import abuse: ${ABUSE.length} files, the slowest ${slowest.toFixed(0)} ms`),
  )

  it('cut after any hundredth is refused by name', async () => {
    const json =
      exportFiles({ entries: [anEntry()] }).find(({ path }) => path === 'cairn.json')?.text ?? ''
    for (let percent = 1; percent < 100; percent++) {
      const content = json.slice(0, Math.floor((json.trimEnd().length * percent) / 100))
      const result = await importFiles([{ path: 'cairn.json', content }])
      expect(result, `${percent} %`).toMatchObject({ ok: false, error: { why: 'malformed' } })
    }
  })

  it('leaves no trace on the prototypes', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { x?: number }).x).toBeUndefined()
  })
})
