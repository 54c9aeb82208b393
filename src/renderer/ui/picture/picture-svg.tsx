import type { ReactNode } from 'react'

export interface PictureSvgProps {
  width: number
  height: number
  /** Holds links: it is then announced; else the summary and the table speak for it. */
  interactive?: boolean
  className?: string | undefined
  children: ReactNode
}

/** The drawing inside a `Picture`; the one that is saved. */
export function PictureSvg({
  width,
  height,
  interactive = false,
  className,
  children,
}: PictureSvgProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure's caption and summary name it
    <svg
      data-picture=""
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={className}
      aria-hidden={interactive ? undefined : 'true'}
    >
      {children}
    </svg>
  )
}
