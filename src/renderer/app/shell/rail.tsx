import { Suspense } from 'react'
import { CairnMark } from '../../ui/cairn-mark.tsx'
import { classNames } from '../../ui/class-names.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { openCapture, openPalette } from '../palette/overlay-state.ts'
import { ROOMS, SEARCH_PATH } from '../rooms.tsx'
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
      <div className={styles.head}>
        <a href="#/" className={styles.logo}>
          <CairnMark size={30} />
          <span>Cairn</span>
        </a>
        <a
          href={`#${SEARCH_PATH}`}
          className={styles.find}
          aria-current={current === SEARCH_PATH ? 'page' : undefined}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.sign}>
            <path d="M8.7 3.2a5.5 5.5 0 1 0 .01 0M12.8 12.8l4 4" />
          </svg>
          <span className="visually-hidden">Search</span>
        </a>
      </div>
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
        <button type="button" className={styles.capture} onClick={openCapture}>
          <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.sign}>
            <path d="M10 4v12M4 10h12" />
          </svg>
          <span>Capture</span>
          <kbd>c</kbd>
        </button>
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
