import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import type { Metric, MetricReading } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { IconButton } from '../../../../ui/icon-button.tsx'
import { CloseSign } from '../../../../ui/signs.tsx'
import { dayText } from '../../format.ts'
import { valueText } from '../metric-words.ts'
import own from './metric-editor.module.css'
import { ReadingForm } from './reading-form.tsx'

interface ReadingsTableProps {
  readonly metric: Metric
  /** In the order in which they are drawn. */
  readonly readings: readonly MetricReading[]
  readonly mayWrite: boolean
  /** The day whose reading is being corrected. */
  readonly edited: Day | null
  readonly onEdit: (reading: MetricReading) => void
  readonly onRemove: (day: Day) => void
  readonly onStore: (reading: MetricReading) => void
  readonly onClose: (day: Day) => void
}

/** Readings in rows, one of which may be open for correction. */
export function ReadingsTable({
  metric,
  readings,
  mayWrite,
  edited,
  onEdit,
  onRemove,
  onStore,
  onClose,
}: ReadingsTableProps) {
  return (
    <table className={own.readings}>
      <caption className="visually-hidden">Readings, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Value</th>
          <th scope="col">Source</th>
          {mayWrite && (
            <th scope="col">
              <span className="visually-hidden">Change</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {readings.map((reading) =>
          reading.day === edited ? (
            <tr key={reading.day}>
              <td colSpan={4} className={own.open}>
                <ReadingForm
                  metric={metric}
                  start={reading}
                  of={reading.day}
                  onStore={onStore}
                  onClose={() => onClose(reading.day)}
                />
              </td>
            </tr>
          ) : (
            <tr key={reading.day}>
              <th scope="row">{dayText(reading.day)}</th>
              <td className={own.value}>{valueText(reading.value, metric.unit)}</td>
              <td className={own.from}>
                {reading.source.trim() === '' ? <Badge>No source</Badge> : reading.source}
              </td>
              {mayWrite && (
                <td className={own.actions}>
                  <IconButton
                    label={`Correct the reading of ${dayText(reading.day)}`}
                    icon={<IconPencil aria-hidden="true" />}
                    data-focus={reading.day}
                    onClick={() => onEdit(reading)}
                  />
                  <IconButton
                    label={`Remove the reading of ${dayText(reading.day)}`}
                    icon={<CloseSign />}
                    onClick={() => onRemove(reading.day)}
                  />
                </td>
              )}
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
