import { useEffect, useState } from 'react'
import type { CallReply } from '#shared/contract/contract.ts'
import { useHost } from '../../host/host-context.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { setSingleKeys, useSingleKeys } from '../../ui/single-keys.ts'
import { Switch } from '../../ui/switch.tsx'
import { commandKey } from './keys.ts'
import { shortcutGroups } from './shortcut-groups.ts'
import styles from './shortcut-sheet.module.css'

interface ShortcutSheetProps {
  onClose: () => void
}

export function ShortcutSheet({ onClose }: ShortcutSheetProps) {
  const singleKeys = useSingleKeys((state) => state.on)
  return (
    <Dialog open title="Keyboard shortcuts" onClose={onClose}>
      {shortcutGroups(commandKey()).map(({ title, rows }) => (
        <section key={title}>
          <h3 className={styles.group}>{title}</h3>
          <dl className={styles.list}>
            {rows.map(([does, ...keys]) => (
              <div key={does} className={styles.row}>
                <dt>{does}</dt>
                <dd className={styles.keys}>
                  {keys.map((key) => (
                    <kbd key={key} className={styles.key}>
                      {key}
                    </kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Elsewhere />
      <Switch
        label="Shortcuts of a single key"
        hint="Turn off if they get in the way of speech input or a key pressed by mistake."
        checked={singleKeys}
        onChange={setSingleKeys}
      />
    </Dialog>
  )
}

/** Whether the key of the line also works while another program has the focus, which only the desktop app can ask for. */
function Elsewhere() {
  const host = useHost()
  const keys = `${commandKey()} Shift Space`
  const [desktop, setDesktop] = useState<CallReply<'desktop/describe'> | null>(null)
  useEffect(() => {
    if (host.kind !== 'desktop') return
    void host.call('desktop/describe', {}).then((told) => {
      if (told.ok) setDesktop(told.value)
    })
  }, [host])
  if (host.kind === 'web') {
    return (
      <p className={styles.remark}>
        The desktop app also captures while another program is in front, by {keys} or from the tray.
        In a browser only the window of Cairn hears its keys.
      </p>
    )
  }
  if (desktop === null) return null
  return (
    <p className={styles.remark}>
      {desktop.globalShortcut === null
        ? `Another program has ${keys}, so that it captures in the window of Cairn alone.`
        : `${keys} captures while another program is in front, too.`}
      {desktop.hasTray && ' The sign of Cairn in the tray captures too.'}
    </p>
  )
}
