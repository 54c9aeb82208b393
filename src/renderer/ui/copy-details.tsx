import { useState } from 'react'
import { Button } from './button.tsx'
import styles from './copy-details.module.css'
import { Disclosure } from './disclosure.tsx'

export interface CopyDetailsProps {
  text: string
}

/** Details of an error, folded away, with a button to copy them. */
export function CopyDetails({ text }: CopyDetailsProps) {
  const [outcome, setOutcome] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('Copied')
    } catch {
      setOutcome('Could not copy. Select the text instead.')
    }
  }

  return (
    <Disclosure summary="Details">
      <pre className={styles.text}>{text}</pre>
      <p className={styles.row}>
        <Button size="small" onClick={copy}>
          Copy details
        </Button>
        <span role="status">{outcome}</span>
      </p>
    </Disclosure>
  )
}
