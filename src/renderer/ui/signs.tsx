/** The few strokes the kit itself needs, so that it does not depend on an icon set. */
export function CloseSign() {
  return <Sign path="M5 5l10 10M15 5 5 15" />
}

export function DotsSign() {
  return <Sign path="M4 10h.01M10 10h.01M16 10h.01" width={2.4} />
}

function Sign({ path, width = 1.6 }: { path: string; width?: number }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
