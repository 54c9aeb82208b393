import type { Loss } from '../../data/data-state.ts'
import type { Offer } from '../../data/vault/recovery.ts'
import { KIND_NAMES } from '../../features/settings/storage-words.ts'
import { momentToText } from '../../ui/age-text.ts'

interface OfferWords {
  readonly title: string
  readonly text: string
  /** Label of the button that goes on. */
  readonly action: string
}

export function offerToWords({ shortfall }: Offer, locale?: string): OfferWords {
  const { changes, lastAt } = shortfall
  if (changes === 0) {
    return {
      title: 'What comes back is not quite what was counted',
      text: 'Every change can be read, but what comes of them differs from what the vault counted when it kept them. Compare the two before you choose.',
      action: 'Rebuild it as it is',
    }
  }
  const count = new Intl.NumberFormat(locale).format(changes)
  const isOne = changes === 1
  const until = lastAt === null ? '' : ` You get everything up to ${momentToText(lastAt, locale)}.`
  return {
    title: isOne
      ? 'The last change can no longer be read'
      : `The last ${count} changes can no longer be read`,
    text: `The vault kept ${isOne ? 'it' : 'them'}, but a file was damaged or taken away since.${until}`,
    action: isOne ? 'Rebuild without it' : 'Rebuild without them',
  }
}

/** Line by line what the vault once kept and what can be brought back. What nobody can count any more is a dash. */
export function offerToRows(
  { ledger }: Loss,
  { shortfall, changeNumber, counts }: Offer,
  locale?: string,
): string[][] {
  const number = new Intl.NumberFormat(locale)
  const kept = changeNumber + shortfall.changes
  // Rows were counted with the ledger's last change; of later ones only the number is known.
  const isCounted = ledger !== null && ledger.changeNumber === kept
  const toMoment = (at: string | null | undefined) =>
    at === null || at === undefined ? '–' : momentToText(at, locale)
  const kinds = KIND_NAMES.filter(
    ([table]) => (counts[table] ?? 0) + (isCounted ? (ledger.rows[table] ?? 0) : 0) > 0,
  )
  return [
    ['Last change', isCounted ? toMoment(ledger.changedAt) : '–', toMoment(shortfall.lastAt)],
    ['Changes', number.format(kept), number.format(changeNumber)],
    ...kinds.map(([table, name]) => [
      name,
      isCounted ? number.format(ledger.rows[table] ?? 0) : '–',
      number.format(counts[table] ?? 0),
    ]),
  ]
}
