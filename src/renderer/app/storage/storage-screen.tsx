import { Suspense } from 'react'
import type { DataState } from '../../data/data-state.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { PendingLine } from '../../ui/pending.tsx'
import styles from './storage-screen.module.css'

const TROUBLE = lazyPart(async () => (await import('./trouble-screen.tsx')).TroubleScreen)

interface StorageScreenProps {
  state: DataState
}

/** In place of the rooms while the records are not there. All but the ordinary opening is fetched when it is needed. */
export function StorageScreen({ state }: StorageScreenProps) {
  if (state.status === 'ready') return null
  if (state.status === 'opening') {
    return (
      <main className={styles.page}>
        <PendingLine label={DOING[state.doing ?? 'open']} />
      </main>
    )
  }
  return (
    <Suspense fallback={null}>
      <TROUBLE.Component state={state} />
    </Suspense>
  )
}

const DOING = {
  open: 'Opening your journal',
  copy: 'Making a copy of your journal first',
  'after-kill': 'Cairn did not close by itself last time. Making sure that nothing is lost',
} as const
