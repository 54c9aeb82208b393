import { useRecovery } from '../../data/vault/use-recovery.ts'
import { useVaultStatus } from '../../data/vault/vault-status.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useFolderLeave } from './allow-folder.tsx'
import { Explanation } from './explanation.tsx'
import styles from './recovery-screen.module.css'

/** Nothing is here, and the vault, which would know whether there ever was anything, could not be read. */
export function UnsureScreen() {
  const { lookAgain, goOnUnsure } = useRecovery()
  const { allow } = useFolderLeave()
  const isRead = useVaultStatus(({ state }) => state?.folder === 'ready')
  if (allow !== null) return <WaitingFolder />
  return (
    <Explanation
      title={
        isRead
          ? 'The folder with your copies cannot be read'
          : 'The folder with your copies does not answer'
      }
      actions={
        <>
          <Button variant="primary" onClick={lookAgain}>
            Look again
          </Button>
          <Button onClick={() => void goOnUnsure()}>Start with an empty journal</Button>
        </>
      }
    >
      <p>{isRead ? DAMAGED : SILENT}</p>
    </Explanation>
  )
}

const SILENT =
  'There is no journal here, and Cairn cannot look whether there ever was one. If this is your first time, start now. If it is not, see that the disk with Cairn’s data is connected and can be read, and look again.'

const DAMAGED =
  'There is no journal here, and the folder holds copies or changes of one, but each of them is damaged. Cairn has changed nothing. If you have the folder somewhere else too, put that one in its place and look again. Starting with an empty journal leaves the files where they are.'

function WaitingFolder() {
  const { goOnUnsure } = useRecovery()
  const { allow, folderName, failure } = useFolderLeave()
  return (
    <Explanation
      title="Your folder waits for your permission"
      details={failure?.reason}
      actions={
        <>
          <Button variant="primary" onClick={() => void allow?.()}>
            Allow the folder…
          </Button>
          <Button onClick={() => void goOnUnsure()}>Start with an empty journal</Button>
        </>
      }
    >
      <p>
        There is no journal in this browser. You once picked the folder
        {folderName === null ? ' ' : <strong> {folderName} </strong>}
        for your copies, and your journal may be in it; the browser lets Cairn read it only after
        you allow it again.
      </p>
      <p className={styles.promise}>
        Starting with an empty journal changes nothing in the folder. As soon as you allow it, Cairn
        compares the two and asks which one you want.
      </p>
      {failure !== null && (
        <Notice tone="attention" title="The folder cannot be read yet">
          Try once more, and choose to allow it when the browser asks. If the folder was moved or
          renamed, the browser lets you choose it where it is now.
        </Notice>
      )}
    </Explanation>
  )
}
