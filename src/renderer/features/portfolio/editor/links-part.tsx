import { useId, useState } from 'react'
import { type EvidenceForm, linkAddressSchema } from '#shared/records/evidence.ts'
import { parseWith } from '#shared/schema.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { CloseSign } from '../../../ui/signs.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './editor.module.css'
import { OutsideLink } from './outside-link.tsx'

const MOST = 20

type Link = EvidenceForm['links'][number]

interface LinksPartProps {
  readonly links: readonly Link[]
  readonly onChange: (links: Link[]) => void
  readonly error: string | undefined
}

/** Where it can be seen outside of Cairn. */
export function LinksPart({ links, onChange, error }: LinksPartProps) {
  const id = useId()
  const [isAdding, setIsAdding] = useState(false)
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.partTitle}>
        Links
      </h2>
      {links.length > 0 && (
        <ul className={styles.rows}>
          {links.map((link, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two links may be the same
            <li key={at} className={styles.linked}>
              <OutsideLink {...link} />
              <IconButton
                label={`Remove the link: ${link.label || link.address}`}
                icon={<CloseSign />}
                onClick={() => onChange(links.filter((_, place) => place !== at))}
              />
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <LinkForm
          problem={error}
          onAdd={(link) => {
            onChange([...links, link])
            setIsAdding(false)
          }}
          onClose={() => setIsAdding(false)}
        />
      ) : (
        links.length < MOST && (
          <p>
            <Button size="small" onClick={() => setIsAdding(true)}>
              Add a link
            </Button>
          </p>
        )
      )}
    </section>
  )
}

interface LinkFormProps {
  readonly problem: string | undefined
  readonly onAdd: (link: Link) => void
  readonly onClose: () => void
}

function LinkForm({ problem, onAdd, onClose }: LinkFormProps) {
  const [address, setAddress] = useState('')
  const [label, setLabel] = useState('')
  const [error, setError] = useState<string | undefined>(problem)
  function add() {
    const whole = withScheme(address)
    if (!parseWith(linkAddressSchema, whole).ok) {
      setError('This takes an address such as https://example.org/page.')
      return
    }
    onAdd({ address: whole, label: label.trim() })
  }
  const onKeyDown = (key: string, prevent: () => void) => {
    if (key === 'Escape') onClose()
    else if (key === 'Enter') add()
    else return
    prevent()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to keys from the fields inside
    <div
      className={styles.fields}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLInputElement) {
          onKeyDown(event.key, () => event.preventDefault())
        }
      }}
    >
      <TextField
        autoFocus
        label="Address"
        type="url"
        placeholder="https://"
        value={address}
        error={error}
        onChange={(event) => {
          setAddress(event.currentTarget.value)
          setError(undefined)
        }}
      />
      <TextField
        label="What is there"
        remark="optional"
        maxLength={200}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <p className={styles.buttons}>
        <Button size="small" onClick={add}>
          Add the link
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </p>
    </div>
  )
}

/** An address as one says it has no scheme. */
function withScheme(address: string): string {
  const text = address.trim()
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text) ? `https://${text}` : text
}
