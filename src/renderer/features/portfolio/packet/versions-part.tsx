import { useState } from 'react'
import { type PacketVersion, packetVersionSchema } from '#shared/records/packet.ts'
import { parseWith } from '#shared/schema.ts'
import { usePacketCommands } from '../../../data/packets/use-packet-commands.ts'
import { usePacketVersions } from '../../../data/packets/use-packets.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { instantText } from './format.ts'
import styles from './packet.module.css'
import { versionHref } from './packet-address.ts'

interface VersionsPartProps {
  readonly packetId: string
  /** As it reads now, redacted. */
  readonly sections: PacketVersion['sections']
  readonly mayWrite: boolean
  readonly onSay: (words: string) => void
}

/** What the packet read like before; what is kept never changes. */
export function VersionsPart({ packetId, sections, mayWrite, onSay }: VersionsPartProps) {
  const versions = usePacketVersions(packetId) ?? []
  const { keepVersion } = usePacketCommands()
  const [label, setLabel] = useState('')
  const [problem, setProblem] = useState<string>()

  async function keep() {
    const fits = parseWith(packetVersionSchema.shape.label, label.trim())
    if (!fits.ok) return setProblem(`This takes ${fits.error.expected}.`)
    const kept = await keepVersion(packetId, { label: label.trim(), sections })
    if (!kept.ok) return setProblem('It could not be kept. Nothing has changed; try once more.')
    setProblem(undefined)
    setLabel('')
    onSay(`Kept as version ${kept.value.number}.`)
  }

  return (
    <section aria-labelledby="packet-versions">
      <h2 id="packet-versions" className={styles.partTitle}>
        Versions
      </h2>
      {mayWrite && (
        <form
          className={styles.wordForm}
          onSubmit={(event) => {
            event.preventDefault()
            void keep()
          }}
        >
          <TextField
            label="Name of the version"
            remark="optional"
            placeholder="Sent to the committee"
            value={label}
            error={problem}
            onChange={(event) => {
              setLabel(event.currentTarget.value)
              setProblem(undefined)
            }}
          />
          <Button type="submit" size="small">
            Keep this version
          </Button>
        </form>
      )}
      {versions.length === 0 ? (
        <p className={styles.quiet}>
          A version holds the words as they read now, without what is left out, and never changes.
        </p>
      ) : (
        <ul className={styles.words}>
          {versions.map((version) => (
            <li key={version.id}>
              <a href={versionHref(packetId, version.number)}>{versionName(version)}</a>
              <p className={styles.quiet}>{instantText(version.createdAt)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** "Version 2, Sent to the committee". */
export function versionName({ number, label }: Pick<PacketVersion, 'number' | 'label'>): string {
  return label === '' ? `Version ${number}` : `Version ${number}, ${label}`
}
