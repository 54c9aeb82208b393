import type { Program } from '#shared/program.ts'
import type { Day } from '#shared/units/day.ts'
import { Skeleton } from '../../ui/pending.tsx'
import { Picture } from '../../ui/picture/picture.tsx'
import type { ProgramDates } from './dates.ts'
import { dayText, progressText, spanText } from './format.ts'
import { PATH_HEIGHT, PathDrawing } from './path-drawing.tsx'
import { itemProgress, type PartsDone } from './progress.ts'

interface PathPictureProps {
  readonly program: Program
  readonly dates: ProgramDates | null
  readonly partsDone: PartsDone
  /** Marks today and what is done; null while one only looks. */
  readonly asOf: Day | null
}

/** The year as a way uphill: three phases, a stone for each module and experience, and today. */
export function PathPicture({ program, dates, partsDone, asOf }: PathPictureProps) {
  if (dates === null) return <Skeleton height={PATH_HEIGHT + 40} />
  const rows = program.phases.flatMap((phase) =>
    phase.items.map((item) => {
      const span = dates.items.get(item.id) ?? dates
      return [
        item.title,
        phase.label,
        dayText(span.start),
        dayText(span.due),
        ...(asOf === null ? [] : [progressText(itemProgress(item, partsDone))]),
      ]
    }),
  )
  const spans = program.phases.map((phase) => {
    const span = dates.phases.get(phase.id)
    return span === undefined ? phase.label : `${phase.label} ${spanText(span)}`
  })
  return (
    <Picture
      title="The year of the program"
      hideTitle
      summary={`${spans.join('; ')}.${asOf === null ? '' : ` Today is ${dayText(asOf)}.`}`}
      facts={{
        columns: [
          'Module or experience',
          'Phase',
          'From',
          'Until',
          ...(asOf === null ? [] : ['Ticked off']),
        ],
        rows,
      }}
    >
      {(width) => (
        <PathDrawing
          width={width}
          program={program}
          dates={dates}
          partsDone={partsDone}
          asOf={asOf}
        />
      )}
    </Picture>
  )
}
