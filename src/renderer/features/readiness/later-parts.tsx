import { Suspense, useEffect } from 'react'
import { whenIdle } from '../../host/when-idle.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Skeleton } from '../../ui/pending.tsx'
import type { LowerSectionsProps } from './lower-sections.tsx'
import styles from './pictures.module.css'
import type { WhatIfBenchProps } from './what-if-bench.tsx'

const Lower = lazyPart(async () => (await import('./lower-sections.tsx')).LowerSections)
const Bench = lazyPart(async () => (await import('./what-if-bench.tsx')).WhatIfBench)

/**
 * Fetches what the first screen does not show: the lower half while the score is computed, so that both mostly come
 * together, and the sliders once that is done.
 */
export function useLaterParts(): void {
  useEffect(() => {
    void Lower.load()
    return whenIdle(() => void Bench.load())
  }, [])
}

/** Usual heights of the eight sections in a wide window; the page is as long as it will be. Unit: CSS pixels. */
const SECTION_HEIGHTS = [490, 640, 320, 510, 560, 220, 420, 110]

export function LaterSections(props: LowerSectionsProps) {
  return (
    <Suspense fallback={<Waiting heights={SECTION_HEIGHTS} />}>
      <Lower.Component {...props} />
    </Suspense>
  )
}

export function LaterBench(props: WhatIfBenchProps) {
  return (
    <Suspense fallback={<Waiting heights={[980]} />}>
      <Bench.Component {...props} />
    </Suspense>
  )
}

function Waiting({ heights }: { readonly heights: readonly number[] }) {
  return (
    <div className={styles.waiting} aria-busy="true">
      {heights.map((height) => (
        <Skeleton key={height} height={height} />
      ))}
    </div>
  )
}
