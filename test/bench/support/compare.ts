/** One way of doing the work; runs it once and returns how many units it did. */
export type Subject = () => number

export interface Comparison {
  readonly name: string
  /** Median rate. Unit: units per second of processor time. */
  readonly rate: number
  /** Median of the round-by-round ratios to the first subject, with its tenth and ninetieth percentile. */
  readonly times: number
  readonly low: number
  readonly high: number
}

/**
 * Lets the subjects take turns, the order rotating each round, and compares each with the first one of the same
 * round, so that a busy moment of the machine strikes all alike.
 */
export function compare(subjects: Readonly<Record<string, Subject>>, rounds: number): Comparison[] {
  const names = Object.keys(subjects)
  const rates = new Map(names.map((name): [string, number[]] => [name, []]))
  for (let round = -2; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round + names.length) % names.length] as string
      const rate = ratePerSecond(subjects[name] as Subject)
      if (round >= 0) rates.get(name)?.push(rate)
    }
  }
  const floor = rates.get(names[0] as string) as number[]
  return names.map((name) => {
    const own = rates.get(name) as number[]
    const ratios = own.map((rate, round) => rate / (floor[round] as number))
    return {
      name,
      rate: quantile(own, 0.5),
      times: quantile(ratios, 0.5),
      low: quantile(ratios, 0.1),
      high: quantile(ratios, 0.9),
    }
  })
}

/** Prints one line a subject: rate, ratio to the floor and its band. */
export function report(title: string, unit: string, rows: readonly Comparison[]): void {
  console.log(`\n${title}`)
  for (const { name, rate, times, low, high } of rows) {
    const band = `${times.toFixed(2)} x the floor (${low.toFixed(2)} to ${high.toFixed(2)})`
    console.log(
      `  ${name.padEnd(34)}${Math.round(rate).toLocaleString('en-US').padStart(14)} ${unit}/s  ${band}`,
    )
  }
}

export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] as number
}

function ratePerSecond(subject: Subject): number {
  const before = process.cpuUsage()
  const units = subject()
  const { user, system } = process.cpuUsage(before)
  return units / ((user + system) / 1e6)
}
