/** One part of a loss. Unit: points of 100. */
export interface LossItem {
  id: string
  label: string
  points: number
}

export interface Loss extends LossItem {
  items: readonly LossItem[]
}

export interface WaterfallRow {
  key: string
  label: string
  kind: 'start' | 'total' | 'loss' | 'item'
  /** The bar reaches from the higher to the lower value. Unit: points of 100. */
  from: number
  to: number
  points: number
}

/** Items below this are not worth a row of their own. Unit: points of 100. */
const SMALLEST_ROW = 0.5

/** From the start through each loss and its parts down to the total. Small parts share one row. */
export function waterfallRows(
  start: number,
  losses: readonly Loss[],
  total: number,
  totalLabel: string,
): WaterfallRow[] {
  const rows: WaterfallRow[] = [
    { key: 'start', label: 'Everything met', kind: 'start', from: start, to: 0, points: start },
  ]
  let running = start
  for (const loss of losses) {
    rows.push({
      key: loss.id,
      label: loss.label,
      kind: 'loss',
      from: running,
      to: running - loss.points,
      points: -loss.points,
    })
    rows.push(...itemRows(loss, running))
    running -= loss.points
  }
  rows.push({ key: 'total', label: totalLabel, kind: 'total', from: total, to: 0, points: total })
  return rows
}

function itemRows(loss: Loss, start: number): WaterfallRow[] {
  const sorted = [...loss.items]
    .filter((item) => item.points > 0)
    .sort((a, b) => b.points - a.points)
  const large = sorted.filter((item) => item.points >= SMALLEST_ROW)
  const small = sorted.filter((item) => item.points < SMALLEST_ROW)
  const shown = [...large]
  if (small.length === 1) shown.push(...small)
  if (small.length > 1) {
    const points = small.reduce((sum, item) => sum + item.points, 0)
    shown.push({ id: 'smaller', label: `${small.length} smaller`, points })
  }
  let running = start
  return shown.map((item) => {
    const row: WaterfallRow = {
      key: `${loss.id}/${item.id}`,
      label: item.label,
      kind: 'item',
      from: running,
      to: running - item.points,
      points: -item.points,
    }
    running -= item.points
    return row
  })
}
