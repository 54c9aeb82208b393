import { useState } from 'react'
import { formatNumber } from './format.ts'
import { Legend } from './legend.tsx'
import { Picture, type PictureFrame } from './picture.tsx'
import { PictureSvg } from './picture-svg.tsx'
import { type RadarAxis, RadarDrawing, STAND_IN } from './radar-drawing.tsx'
import { radarLayout } from './radar-geometry.ts'

export interface RadarPictureProps extends PictureFrame {
  /** At least three. */
  axes: readonly RadarAxis[]
  /** What the ghost is, such as "in August". */
  earlierLabel?: string
}

/** Current against required on 1 to 10. Hovering or focusing an axis shows its numbers. */
export function RadarPicture({ axes, earlierLabel, ...frame }: RadarPictureProps) {
  const [active, setActive] = useState<string | null>(null)
  const hasGhost = earlierLabel !== undefined && axes.some((axis) => axis.earlier != null)
  const met = axes.filter((axis) => (axis.current ?? STAND_IN) >= axis.required).length
  return (
    <Picture
      {...frame}
      summary={`${met} of ${axes.length} meet what the role asks for.`}
      facts={{
        columns: ['Rated', 'Now', 'Asked for', ...(hasGhost ? [earlierLabel] : [])],
        rows: axes.map((axis) => [
          axis.label,
          axis.current === null ? 'not rated' : formatNumber(axis.current),
          formatNumber(axis.required),
          ...(hasGhost ? [axis.earlier == null ? '' : formatNumber(axis.earlier)] : []),
        ]),
      }}
    >
      {(width) => {
        const layout = radarLayout(
          width,
          axes.map((axis) => axis.label),
        )
        return (
          <>
            <Legend
              entries={[
                { kind: 'area', tone: 'pine', label: 'Now' },
                { kind: 'dashed', tone: 'ink', label: 'Asked for' },
                ...(hasGhost
                  ? [{ kind: 'dotted' as const, tone: 'muted' as const, label: earlierLabel }]
                  : []),
              ]}
            />
            <PictureSvg width={layout.width} height={layout.height}>
              <RadarDrawing
                axes={axes}
                layout={layout}
                hasGhost={hasGhost}
                active={active}
                onActive={setActive}
              />
            </PictureSvg>
          </>
        )
      }}
    </Picture>
  )
}
