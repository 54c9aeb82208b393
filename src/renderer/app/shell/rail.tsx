import { Suspense } from 'react'
import { CairnMark } from '../../ui/cairn-mark.tsx'
import { classNames } from '../../ui/class-names.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { openPalette } from '../palette/overlay-state.ts'
import { ROOMS } from '../rooms.tsx'
import { commandKey } from '../shortcuts/keys.ts'
import styles from './rail.module.css'
import { SaveSign } from './save-sign.tsx'

const SAFETY_SIGN = lazyPart(async () => (await import('./safety-sign.tsx')).SafetySign)

interface RailProps {
  /** First part of the address, such as `/paths`. */
  current: string
}

/** The rooms; at the left side, on narrow windows at the bottom. */
export function Rail({ current }: RailProps) {
  return (
    <div className={`${styles.rail} no-print`}>
      <a href="#/" className={styles.logo}>
        <CairnMark size={30} />
        <span>Cairn</span>
      </a>
      <nav aria-label="Rooms" className={styles.nav}>
        <ul className={styles.list}>
          {ROOMS.map((room) => (
            <li key={room.id}>
              <a
                href={`#${room.path}`}
                aria-current={room.path === current ? 'page' : undefined}
                className={classNames(styles.room, room.path === current && styles.current)}
              >
                {room.icon}
                <span>{room.title}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.foot}>
        <button type="button" className={styles.search} onClick={openPalette}>
          Go anywhere
          <kbd>{commandKey()} K</kbd>
        </button>
        <SaveSign />
        <Suspense fallback={null}>
          <SAFETY_SIGN.Component />
        </Suspense>
      </div>
    </div>
  )
}
