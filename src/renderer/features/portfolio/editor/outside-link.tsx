import { useRef, useState } from 'react'
import { useOpenLink } from '../../../host/use-open-link.ts'
import { Button } from '../../../ui/button.tsx'
import { copyText } from '../../../ui/copy-text.ts'
import { toSafeAddress } from '../../../ui/markdown/safe-address.ts'
import styles from './editor.module.css'

interface OutsideLinkProps {
  readonly label: string
  readonly address: string
}

/** A link out of Cairn, by the browser or on the desktop by the system. Where nothing opens it, its address is copied. */
export function OutsideLink({ label, address }: OutsideLinkProps) {
  const openLink = useOpenLink()
  const [isRefused, setRefused] = useState(false)
  const safe = toSafeAddress(address)
  const isLink = safe?.kind === 'outside' && !isRefused
  return (
    <span className={styles.outside}>
      {label !== '' && <span>{label}</span>}
      {isLink ? (
        <a
          href={safe.href}
          target="_blank"
          rel="noreferrer noopener"
          className={styles.address}
          onClick={async (event) => {
            if (openLink === undefined) return
            event.preventDefault()
            setRefused(!(await openLink(safe.href)))
          }}
        >
          {address}
          <span className="visually-hidden"> (leaves Cairn)</span>
        </a>
      ) : (
        <CopiedAddress address={address} begins={isRefused ? 'Your system did not open it.' : ''} />
      )}
    </span>
  )
}

interface CopiedAddressProps {
  readonly address: string
  /** What the status says before anything is copied. */
  readonly begins: string
}

function CopiedAddress({ address, begins }: CopiedAddressProps) {
  const shown = useRef<HTMLSpanElement>(null)
  const [isCopied, setIsCopied] = useState(false)
  return (
    <>
      <span ref={shown} className={styles.address}>
        {address}
      </span>
      <Button
        size="small"
        variant="quiet"
        onClick={async () => setIsCopied(await copyText(address, shown.current))}
      >
        Copy the address
      </Button>
      <span role="status" className={styles.quiet}>
        {isCopied ? 'Copied.' : begins}
      </span>
    </>
  )
}
