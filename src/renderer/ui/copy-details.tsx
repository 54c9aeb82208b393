import { useRef, useState } from 'react'
import { Button } from './button.tsx'
import styles from './copy-details.module.css'
import { copyText } from './copy-text.ts'
import { Disclosure } from './disclosure.tsx'

export interface CopyDetailsProps {
  text: string
}

/** Details of an error, folded away, with a button to copy them. */
export function CopyDetails({ text }: CopyDetailsProps) {
  const shown = useRef<HTMLPreElement>(null)
  const [outcome, setOutcome] = useState('')

  async function copy() {
    const isCopied = await copyText(text, shown.current)
    setOutcome(isCopied ? 'Copied' : 'Not copied. The text is selected: press Ctrl C or Cmd C.')
  }

  return (
    <Disclosure summary="Details">
      <pre ref={shown} className={styles.text}>
        {text}
      </pre>
      <p className={styles.row}>
        <Button size="small" onClick={copy}>
          Copy details
        </Button>
        <span role="status">{outcome}</span>
      </p>
    </Disclosure>
  )
}
