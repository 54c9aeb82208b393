import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import styles from './recovery-sheet.module.css'

/** One page of paper with what to do and room to write the passphrase. The program prints everything but that. */
export function RecoverySheet() {
  return (
    <>
      <div className="no-print">
        <Section
          title="Recovery sheet"
          lede="One page that says how the copies are opened, with a line to write the passphrase on by hand. Cairn does not print the passphrase and does not know it."
        >
          <div className={styles.offer}>
            <Button className={styles.start} onClick={() => window.print()}>
              Print a recovery sheet…
            </Button>
          </div>
        </Section>
      </div>
      <div className={styles.sheet} aria-hidden="true">
        <p className={styles.title}>Cairn: recovery sheet</p>
        <p>
          With this page, the copies and backup files of Cairn can be opened on any machine. Keep it
          where the machine is not, as you would keep a spare key.
        </p>
        <ol>
          <li>Install Cairn and start it. It asks for the passphrase when it finds the copies.</li>
          <li>
            On a new machine, open Settings, Backups, Open a backup file, and type the passphrase
            when asked.
          </li>
          <li>
            Without Cairn: a small program comes with it that opens a backup file with nothing but
            Node. Its name is open-backup.mjs, and it asks for the passphrase too.
          </li>
        </ol>
        <p className={styles.label}>
          Passphrase, written by hand, with capitals and spaces as typed
        </p>
        <div className={styles.line} />
        <div className={styles.line} />
        <p className={styles.label}>Set on</p>
        <div className={styles.line} />
        <p className={styles.label}>Where the backup files lie</p>
        <div className={styles.line} />
        <div className={styles.line} />
        <p>
          Nobody else has this passphrase. If it is lost, the copies cannot be opened by anybody.
        </p>
      </div>
    </>
  )
}
