import { Dialog } from '../../ui/dialog.tsx'
import { setSingleKeys, useSingleKeys } from '../../ui/single-keys.ts'
import { Switch } from '../../ui/switch.tsx'
import { ROOMS } from '../rooms.tsx'
import { commandKey } from './keys.ts'
import styles from './shortcut-sheet.module.css'

interface ShortcutSheetProps {
  onClose: () => void
}

export function ShortcutSheet({ onClose }: ShortcutSheetProps) {
  const singleKeys = useSingleKeys((state) => state.on)
  return (
    <Dialog open title="Keyboard shortcuts" onClose={onClose}>
      <dl className={styles.list}>
        <Row
          keys={[commandKey(), 'K']}
          does="Go anywhere or do something, also from inside a field"
        />
        <Row keys={['?']} does="This list" />
        <Row keys={[commandKey(), 'Z']} does="Undo; inside a field, what you typed there" />
        <Row keys={[commandKey(), 'Shift', 'Z']} does="Redo" />
        {ROOMS.map((room) => (
          <Row key={room.id} keys={['g', room.goKey]} does={`Go to ${room.title}`} />
        ))}
        <Row keys={['/']} does="Search the roadmap" />
        <Row keys={['↑', '↓']} does="Go from row to row in a list" />
        <Row keys={['x']} does="Tick off the milestone of a row, or take the tick back" />
        <Row keys={['e']} does="Open the milestone of a row" />
        <Row keys={['Alt', '↑', '↓']} does="Move the milestone of a row" />
        <Row keys={['←', '→']} does="Go from milestone to milestone on the trail" />
        <Row keys={['Alt', '←', '→']} does="Move a milestone on the trail by a week" />
        <Row keys={['Shift', 'Alt', '←', '→']} does="Move only its due day" />
        <Row keys={['t']} does="Go to today on the trail" />
        <Row keys={['+', '−']} does="See the trail by month or by quarter" />
        <Row keys={['←', '→']} does="Move a slider by one" />
        <Row keys={['Esc']} does="Close what lies on top" />
      </dl>
      <Switch
        label="Shortcuts of a single key"
        hint="Turn off if they get in the way of speech input or a key pressed by mistake."
        checked={singleKeys}
        onChange={setSingleKeys}
      />
    </Dialog>
  )
}

function Row({ keys, does }: { keys: readonly string[]; does: string }) {
  return (
    <div className={styles.row}>
      <dt>{does}</dt>
      <dd className={styles.keys}>
        {keys.map((key) => (
          <kbd key={key} className={styles.key}>
            {key}
          </kbd>
        ))}
      </dd>
    </div>
  )
}
