import type { DimensionId, ReadinessDimensionId } from '#shared/vocabulary.ts'
import { cairnLayout } from '../../../../ui/picture/cairn-geometry.ts'
import { LabelledCairn } from '../../../../ui/picture/labelled-cairn.tsx'
import { type RadarAxis, RadarDrawing } from '../../../../ui/picture/radar-drawing.tsx'
import { radarLayout } from '../../../../ui/picture/radar-geometry.ts'

/** What the pictures of a packet draw. */
export interface PacketPicturesData {
  readonly attainments: Readonly<Record<DimensionId, number>>
  readonly labels: ReadonlyMap<DimensionId, string>
  readonly limiting: ReadinessDimensionId
  readonly radars: readonly { readonly title: string; readonly axes: readonly RadarAxis[] }[]
  readonly hidesNumbers: boolean
}

/** Widths that a printed column holds. Unit: CSS pixels. */
const CAIRN_WIDTH = 470
const RADAR_WIDTH = 360

/** The cairn and the radars as drawings that a printer scales without loss. */
export function PacketPictures({
  attainments,
  labels,
  limiting,
  radars,
  hidesNumbers,
}: PacketPicturesData) {
  const layout = cairnLayout(CAIRN_WIDTH, attainments, limiting)
  return (
    <div className="packet-pictures">
      <figure className="packet-cairn">
        <svg viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label="The cairn">
          <LabelledCairn {...{ layout, labels, attainments, limiting, hidesNumbers }} />
        </svg>
        <figcaption>
          The width of a stone is what is attained, its outline what the role asks for. The one
          beside is the opening and not in the number.
        </figcaption>
      </figure>
      {radars.map(({ title, axes }) => (
        <Radar key={title} title={title} axes={axes} />
      ))}
    </div>
  )
}

interface RadarProps {
  readonly title: string
  readonly axes: readonly RadarAxis[]
}

function Radar({ title, axes }: RadarProps) {
  const layout = radarLayout(
    RADAR_WIDTH,
    axes.map(({ label }) => label),
  )
  return (
    <figure className="packet-radar">
      <svg viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label={title}>
        <RadarDrawing axes={axes} layout={layout} />
      </svg>
      <figcaption>{title}: today (filled) against what the role asks for (dashed)</figcaption>
    </figure>
  )
}
