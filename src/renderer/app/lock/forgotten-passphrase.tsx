import { useState } from 'react'
import { useVaultActions } from '../../data/vault/use-vault-actions.ts'
import { Button } from '../../ui/button.tsx'
import styles from './lock-screen.module.css'

/** What is lost without the passphrase, what is not, and the way back in. Nothing is deleted on it. */
export function ForgottenPassphrase() {
  const { showFolder } = useVaultActions()
  const [isShown, setIsShown] = useState<boolean | null>(null)
  const show = async () => setIsShown((await showFolder()).ok)
  return (
    <div className={styles.way}>
      <p>
        Look at your recovery sheet first, if you made one. Nobody can find the passphrase out or
        set a new one: your copies and backup files stay closed without it.
      </p>
      <p>
        Your journal is not lost. It lies in Cairn’s own store on this computer, which the
        passphrase does not encrypt. To get back to it:
      </p>
      <ol className={styles.steps}>
        <li>
          Show the folder <strong>vault</strong>. It is in Cairn’s data folder, {placeOfData()}.
        </li>
        <li>Quit Cairn.</li>
        <li>
          Move the folder <strong>vault</strong> somewhere else. Keep it: should you find the
          passphrase, it opens the copies in it.
        </li>
        <li>
          Open Cairn. It shows your journal and begins a new vault from it, without a passphrase.
        </li>
      </ol>
      <Button size="small" className={styles.start} onClick={() => void show()}>
        Show the folder
      </Button>
      {isShown === false && <p role="alert">It could not be shown. Open it yourself.</p>}
    </div>
  )
}

/** Where the runtime keeps an app's data on each system. Source: Electron's documentation of `appData`. */
function placeOfData(): string {
  const { userAgent } = navigator
  if (userAgent.includes('Mac')) return '~/Library/Application Support/Cairn'
  return userAgent.includes('Windows') ? '%APPDATA%\\Cairn' : '~/.config/Cairn'
}
