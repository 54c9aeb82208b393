import { type Day, dayToEpochDay, isCalendarDay } from '#shared/units/day.ts'
import type { Point } from './stone-shape.ts'

export interface HistoryPoint {
  /** `YYYY-MM-DD`. */
  day: string
  /** 0 to 1. */
  value: number
}

export interface HistoryMarker {
  day: string
  label: string
}

export interface HistoryLayout {
  points: Point[]
  /** Where the markers that lie inside the time shown stand; `number` is their place in the list, from 1. */
  markers: { number: number; x: number }[]
}

export interface PlotArea {
  left: number
  right: number
  top: number
  bottom: number
}

/** Days on a true time axis, so that a quiet month looks like one. Points come oldest first. */
export function historyLayout(
  points: readonly HistoryPoint[],
  markers: readonly HistoryMarker[],
  area: PlotArea,
): HistoryLayout {
  const days = points.map((point) => dayNumber(point.day))
  const first = days[0] ?? 0
  const span = Math.max(1, (days.at(-1) ?? 0) - first)
  const x = (day: number) =>
    points.length < 2
      ? (area.left + area.right) / 2
      : area.left + ((day - first) / span) * (area.right - area.left)
  return {
    points: points.map((point, index) => ({
      x: x(days[index] ?? 0),
      y: area.bottom - Math.max(0, Math.min(1, point.value)) * (area.bottom - area.top),
    })),
    markers: markers
      .map((marker, index) => ({ number: index + 1, day: dayNumber(marker.day) }))
      .filter(({ day }) => day >= first && day <= first + span)
      .map(({ number, day }) => ({ number, x: x(day) })),
  }
}

function dayNumber(day: string): number {
  return isCalendarDay(day) ? dayToEpochDay(day as Day) : 0
}
