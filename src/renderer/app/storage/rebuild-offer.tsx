import type { Loss } from '../../data/data-state.ts'
import type { Offer } from '../../data/vault/recovery.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Explanation } from './explanation.tsx'
import { offerToRows, offerToWords } from './offer-words.ts'
import styles from './recovery-screen.module.css'

interface RebuildOfferProps {
  loss: Loss
  offer: Offer
  onAnswer: (isAgreed: boolean) => void
}

/** Before anything is done: what cannot be brought back any more, from when on, and what can. */
export function RebuildOffer({ loss, offer, onAnswer }: RebuildOfferProps) {
  const { title, text, action } = offerToWords(offer)
  return (
    <Explanation
      title={title}
      actions={
        <>
          <Button variant="primary" onClick={() => onAnswer(true)}>
            {action}
          </Button>
          <Button onClick={() => onAnswer(false)}>Not now</Button>
        </>
      }
    >
      <p>{text}</p>
      <DataTable
        caption="What was kept and what you get"
        hideCaption
        columns={['', 'Was kept', 'You get']}
        rows={offerToRows(loss, offer)}
      />
      <p className={styles.promise}>
        Nothing was done so far. If you go on, the files of the vault stay as they are, damaged ones
        too, and what is here is put aside for 30 days. If the missing files are somewhere else, as
        on a disk that is not connected, put them back first and look again.
      </p>
    </Explanation>
  )
}
