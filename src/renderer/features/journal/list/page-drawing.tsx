import styles from './list.module.css'

/** What the journal will look like: days with lines. Decorative. */
export function PageDrawing() {
  return (
    <svg viewBox="0 0 240 120" className={styles.drawing}>
      <title>Three days with a few lines each</title>
      {[10, 50, 90].map((top, at) => (
        <g key={top} opacity={1 - at * 0.25}>
          <rect x="10" y={top} width="18" height="18" rx="4" />
          <rect x="44" y={top} width={[130, 96, 118][at]} height="6" rx="3" />
          <rect x="44" y={top + 12} width={[176, 150, 166][at]} height="4" rx="2" opacity="0.5" />
        </g>
      ))}
    </svg>
  )
}
