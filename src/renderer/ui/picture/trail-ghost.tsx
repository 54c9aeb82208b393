import { type Ref, useImperativeHandle, useRef } from 'react'
import type { TrailGhost } from './trail-drag.ts'
import styles from './trail-ghost.module.css'

/** Empty and hidden until something is carried; a drag fills and moves it without rendering. */
export function TrailGhostBox({ ref, top }: { ref: Ref<TrailGhost>; top: number }) {
  const box = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const dates = useRef<HTMLSpanElement>(null)
  const guide = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => ({
    box: box.current as HTMLDivElement,
    svg: svg.current as SVGSVGElement,
    dates: dates.current as HTMLSpanElement,
    guide: guide.current as HTMLDivElement,
  }))
  return (
    <>
      <div ref={guide} className={styles.guide} style={{ top }} hidden />
      <div ref={box} className={styles.box} hidden aria-hidden="true">
        <svg ref={svg} className={styles.drawing} aria-hidden="true" />
        <span ref={dates} className={styles.dates} />
      </div>
    </>
  )
}
