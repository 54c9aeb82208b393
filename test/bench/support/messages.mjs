/** What a copy has on its way at once, and the length of one piece. Source: the vault's client and the contract. */
const AT_ONCE = 8
const PIECE = 64 * 1024

/**
 * How long as much text takes in messages of which nothing is kept: what the crossing alone costs here, where the
 * debugging pipe stands for the app's own channel.
 * @param {import('playwright').Page} page
 * @param {number} characters
 * @returns {Promise<number>} Unit: milliseconds.
 */
export function timeMessages(page, characters) {
  return page.evaluate(
    async ({ total, piece, atOnce }) => {
      const row =
        '["entries",{"day":"2026-11-22","text":"what was written on a day like this one"}]\n'
      const text = row.repeat(Math.ceil(piece / row.length)).slice(0, piece)
      // No transfer has this id, so each piece is checked, refused and forgotten.
      const transfer = '0'.repeat(32)
      const began = performance.now()
      const underWay = []
      for (let left = total; left > 0; left -= piece) {
        if (underWay.length >= atOnce) await underWay.shift()
        underWay.push(window.cairn['vault/write-piece']({ transfer, index: 0, text }))
      }
      await Promise.all(underWay)
      return performance.now() - began
    },
    { total: characters, piece: PIECE, atOnce: AT_ONCE },
  )
}
