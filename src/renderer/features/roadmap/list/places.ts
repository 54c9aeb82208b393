import type { Milestone } from '#shared/records/milestone.ts'
import type { RoadmapSectionId } from '#shared/vocabulary.ts'

/** Where a milestone goes: in front of another, or to the end, and into a section. */
export interface Place {
  readonly before: string | null
  readonly section: RoadmapSectionId
}

type Ranked = Pick<Milestone, 'id' | 'section'>

/**
 * The place that puts a milestone at `index` among those shown of a section. `all` are all of the goal by rank;
 * what is hidden keeps its place.
 */
export function placeAt(
  all: readonly Ranked[],
  id: string,
  section: RoadmapSectionId,
  shown: readonly string[],
  index: number,
): Place {
  const others = shown.filter((each) => each !== id)
  const next = others[index]
  if (next !== undefined) return { before: next, section }
  const rest = all.filter((milestone) => milestone.id !== id)
  const last = others.at(-1)
  // Behind the last one shown; in an empty section it stays where it is among all.
  const at =
    last === undefined
      ? all.findIndex((milestone) => milestone.id === id)
      : rest.findIndex((milestone) => milestone.id === last) + 1
  return { before: rest[at]?.id ?? null, section }
}

/** A group of the list as far as places need it. */
export interface PlacedGroup {
  readonly section: RoadmapSectionId
  readonly ids: readonly string[]
}

/** One step up or down: inside its section, and over its edge into the next one; null where there is no further. */
export function placeOneStep(
  all: readonly Ranked[],
  groups: readonly PlacedGroup[],
  id: string,
  step: -1 | 1,
): Place | null {
  const at = groups.findIndex(({ ids }) => ids.includes(id))
  const group = groups[at]
  if (group === undefined) return null
  const index = group.ids.indexOf(id) + step
  if (index >= 0 && index < group.ids.length) {
    return placeAt(all, id, group.section, group.ids, index)
  }
  const neighbor = groups[at + step]
  if (neighbor === undefined) return null
  const end = step === 1 ? 0 : neighbor.ids.length
  return placeAt(all, id, neighbor.section, neighbor.ids, end)
}

/** The list as it will be, shown until the store answers. */
export function withPlace<Item extends Ranked>(
  all: readonly Item[],
  id: string,
  { before, section }: Place,
): readonly Item[] {
  const moved = all.find((milestone) => milestone.id === id)
  if (moved === undefined) return all
  const rest = all.filter((milestone) => milestone.id !== id)
  const found = rest.findIndex((milestone) => milestone.id === before)
  const at = found === -1 ? rest.length : found
  return [...rest.slice(0, at), { ...moved, section }, ...rest.slice(at)]
}

/** Names of the headings and ends of groups among the things that a drag passes. */
export const headId = (section: RoadmapSectionId) => `head:${section}`
export const endId = (section: RoadmapSectionId) => `end:${section}`

/** All that a drag passes, top to bottom. */
export function dragOrder(groups: readonly PlacedGroup[]): readonly string[] {
  return groups.flatMap(({ section, ids }) => [headId(section), ...ids, endId(section)])
}

/** Where a milestone lands that was let go of over something; null where that changes nothing. */
export function placeFromDrag(
  all: readonly Ranked[],
  groups: readonly PlacedGroup[],
  id: string,
  overId: string,
): Place | null {
  const order = dragOrder(groups)
  const from = order.indexOf(id)
  const to = order.indexOf(overId)
  if (from === -1 || to === -1 || from === to) return null
  const moved = order.filter((each) => each !== id)
  // Above the first heading is still the first section.
  const landed = Math.max(1, to)
  moved.splice(landed, 0, id)
  const before = moved.slice(0, landed)
  const heading = before.findLastIndex((each) => each.startsWith('head:'))
  // Behind the end of a group is the beginning of the next.
  const isPastEnd = before.at(-1)?.startsWith('end:') === true
  const own = groups.findIndex(({ section }) => headId(section) === moved[heading])
  const group = isPastEnd ? (groups[own + 1] ?? groups[own]) : groups[own]
  if (group === undefined) return null
  const index =
    isPastEnd && groups[own + 1] === undefined
      ? group.ids.length
      : isPastEnd
        ? 0
        : landed - heading - 1
  return placeAt(all, id, group.section, group.ids, index)
}
