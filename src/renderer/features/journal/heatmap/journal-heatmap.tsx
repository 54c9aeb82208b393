import { useRef, useState } from 'react'
import { type ActiveDay, heatmapSpan } from '#shared/journal/heatmap.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { today } from '../../../data/clock.ts'
import { firstWeekday } from '../../../data/journal-days/first-weekday.ts'
import { useActiveDays, useFirstEntryFinder } from '../../../data/journal-days/use-journal-days.ts'
import { entryHref } from '../../../data/record-address.ts'
import { MOST_WEEKS } from '../../../ui/picture/heatmap-geometry.ts'
import { HeatmapPicture } from '../../../ui/picture/heatmap-picture.tsx'
import { NEW_HREF } from '../list/address.ts'
import { StreakLine } from './streak-line.tsx'

/** How far one step goes, so that some of what was seen stays. Unit: days. Source: judgement (a quarter). */
const PAGE_DAYS = 13 * 7

/** The days of the journal and of sessions, and the weeks in a row. Shows nothing before there is anything. */
export function JournalHeatmap() {
  const asOf = today()
  const first = firstWeekday()
  const [last, setLast] = useState<Day>(asOf)
  const read = useActiveDays(heatmapSpan(last, MOST_WEEKS, first))
  const findFirstEntry = useFirstEntryFinder()
  /** While other weeks are being read, those from before stay. */
  const before = useRef<readonly ActiveDay[] | undefined>(undefined)
  if (read !== undefined) before.current = read
  const days = read ?? before.current
  if (days === undefined || (days.length === 0 && last === asOf)) return null

  async function open(day: Day) {
    const id = await findFirstEntry(day)
    window.location.hash = id === undefined ? `${NEW_HREF}?day=${day}` : entryHref(id)
  }

  return (
    <HeatmapPicture
      title="Days you wrote"
      days={days}
      last={last}
      today={asOf}
      firstWeekday={first}
      onOpen={(day) => void open(day)}
      onPage={(direction) => {
        const next = addDays(last, direction === 'earlier' ? -PAGE_DAYS : PAGE_DAYS)
        setLast(next > asOf ? asOf : next)
      }}
      note={<StreakLine />}
    />
  )
}
