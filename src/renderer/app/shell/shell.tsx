import { Suspense, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useWorkspace } from '../../data/data-context.ts'
import { useSettings } from '../../data/use-settings.ts'
import { CairnMark } from '../../ui/cairn-mark.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { PendingLine } from '../../ui/pending.tsx'
import { locationToRoomPath, rememberRoom } from '../address.ts'
import { DefectBoundary } from '../defects/defect-boundary.tsx'
import { useCanLock, useIsLocked } from '../lock/lock-state.ts'
import { Overlays } from '../palette/overlays.tsx'
import { findScreen, ROOMS, WELCOME_PATH } from '../rooms.tsx'
import { useChosenTheme } from '../theme/use-chosen-theme.ts'
import { NotFound } from './not-found.tsx'
import { Rail } from './rail.tsx'
import { SaveSign } from './save-sign.tsx'
import styles from './shell.module.css'
import { useEntry } from './use-entry.ts'
import { useScreenTitle } from './use-screen-title.ts'

const BANNERS = lazyPart(async () => (await import('../banners/banners.tsx')).Banners)
const LOCKED = lazyPart(async () => (await import('../lock/locked-shell.tsx')).LockedShell)
const AUTO_LOCK = lazyPart(async () => (await import('../lock/auto-lock.tsx')).AutoLock)

/** Frame of every screen. While locked there is none: what is hidden could be read all the same. */
export function Shell() {
  return useIsLocked() ? (
    <Suspense fallback={null}>
      <LOCKED.Component />
    </Suspense>
  ) : (
    <OpenShell />
  )
}

/** Rail, banners, the room, and what lies over it. */
function OpenShell() {
  const [location] = useLocation()
  const { workspace } = useWorkspace()
  const main = useRef<HTMLElement>(null)
  const canLock = useCanLock()
  useChosenTheme(useSettings()?.theme, workspace)
  useEntry()
  // The sample opens and closes under the same address, and what held the focus goes with it.
  useScreenTitle(main, `${workspace}${location}`)

  const path = locationToRoomPath(location)
  const isWelcome = path === WELCOME_PATH
  return (
    <div className={isWelcome ? styles.alone : styles.shell}>
      <header className={styles.header}>
        <a
          href={`#${location}`}
          className={`${styles.skip} no-print`}
          onClick={(event) => {
            event.preventDefault()
            main.current?.focus()
          }}
        >
          Skip to content
        </a>
        {isWelcome ? <WelcomeHead /> : <Rail current={path} />}
      </header>
      <div className={styles.column}>
        <Suspense fallback={null}>
          <BANNERS.Component />
        </Suspense>
        <main ref={main} className={styles.main} tabIndex={-1}>
          <DefectBoundary key={path} scope="room">
            <Suspense fallback={<PendingLine label="Opening" />}>
              <Screen path={path} />
            </Suspense>
          </DefectBoundary>
        </main>
      </div>
      <Overlays />
      {canLock && (
        <Suspense fallback={null}>
          <AUTO_LOCK.Component />
        </Suspense>
      )}
    </div>
  )
}

function Screen({ path }: { path: string }) {
  useEffect(() => {
    if (ROOMS.some((room) => room.path === path)) rememberRoom(path)
  }, [path])
  if (path === '/') return null
  const screen = findScreen(path)
  return screen === undefined ? <NotFound /> : <screen.Component />
}

function WelcomeHead() {
  return (
    <div className={styles.head}>
      <CairnMark size={28} />
      <span className={styles.name}>Cairn</span>
      <SaveSign />
    </div>
  )
}
