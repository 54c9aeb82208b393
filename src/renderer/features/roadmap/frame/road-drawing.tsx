import styles from './road-drawing.module.css'

/** A path with waymarks that leads to a flag. Decorative. */
export function RoadDrawing() {
  return (
    <svg viewBox="0 0 260 130" className={styles.drawing} aria-hidden="true">
      <path className={styles.ridge} d="M0 96C40 70 74 84 104 62s52-40 84-34 46 30 72 26v76H0Z" />
      <path className={styles.road} d="M14 116c46-6 60-26 96-28s42-22 70-30 34-10 44-26" />
      {[
        [14, 116],
        [76, 97],
        [134, 81],
        [184, 57],
      ].map(([x, y], at) => (
        <circle key={x} cx={x} cy={y} r="6" className={at === 0 ? styles.done : styles.mark} />
      ))}
      <path className={styles.pole} d="M224 34V8" />
      <path className={styles.flag} d="M224 8h20l-6 6 6 6h-20Z" />
    </svg>
  )
}
