import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { SearchKind } from '#shared/search/document.ts'
import { NO_FILTERS } from '#shared/search/search-query.ts'
import type { SearchHit } from '../../data/search/read-hits.ts'
import { useSearch } from '../../data/search/use-search.ts'
import { useCurrentGoal } from '../../data/use-goal.ts'
import { useMilestones } from '../../data/use-milestones.ts'
import type { Command } from './commands.ts'

/** Records that are offered beside what can be done. Source: judgement; the room that searches shows all. */
const MOST = 12

/** The person's records that fit what was typed, to be opened from anywhere. None before something was. */
export function useRecordCommands(typed: string): readonly Command[] {
  const milestones = useMilestoneCommands()
  const found = useFoundCommands(typed)
  return typed.trim() === '' ? [] : [...milestones, ...found]
}

/** All milestones of the goal: there are few, and the palette itself finds among them. */
function useMilestoneCommands(): readonly Command[] {
  const [, navigate] = useLocation()
  const goal = useCurrentGoal()
  const milestones = useMilestones(goal?.id ?? '')
  return useMemo(
    () =>
      (milestones ?? [])
        .filter(({ state }) => state !== 'dropped')
        .map(({ id, title }) => ({
          id: `milestone-${id}`,
          group: 'Milestones',
          label: title,
          keywords: ['roadmap'],
          run: () => navigate(`/roadmap/milestone/${id}`),
        })),
    [milestones, navigate],
  )
}

/** What the search finds, and finds anew when records have changed. */
function useFoundCommands(typed: string): readonly Command[] {
  const [, navigate] = useLocation()
  const { answer } = useSearch(typed, NO_FILTERS, MOST)
  return useMemo(() => {
    if (answer === null) return []
    return answer.hits.flatMap((hit) => toCommand(hit, answer.text, navigate) ?? [])
  }, [answer, navigate])
}

const GROUPS = {
  entry: 'Journal',
  evidence: 'Evidence',
  person: 'People',
  session: 'Sessions',
  action: 'Actions',
  artifact: 'Portfolio',
  metric: 'Portfolio',
  packet: 'Portfolio',
  ladder: 'Ladders',
} as const satisfies Partial<Record<SearchKind, Command['group']>>

/** Null for a milestone, which is offered already. */
function toCommand(
  { key, kind, title, day, href }: SearchHit,
  typed: string,
  navigate: (path: string) => void,
): Command | null {
  if (kind === 'milestone') return null
  const label = title.map(({ text }) => text).join('')
  return {
    id: `found-${key}`,
    group: GROUPS[kind as keyof typeof GROUPS] ?? 'Other records',
    label: label === '' ? NAMELESS : label,
    ...(day === null ? {} : { remark: dayFormat.format(new Date(`${day}T00:00:00Z`)) }),
    // The search was asked for this and found it, also where no word of it stands in the title.
    keywords: [typed],
    run: () => navigate(href.replace(/^#/, '')),
  }
}

const NAMELESS = 'Without a title'

const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })
