import IconBriefcase from '@tabler/icons-react/dist/esm/icons/IconBriefcase.mjs'
import IconCompass from '@tabler/icons-react/dist/esm/icons/IconCompass.mjs'
import IconMapRoute from '@tabler/icons-react/dist/esm/icons/IconMapRoute.mjs'
import IconNotebook from '@tabler/icons-react/dist/esm/icons/IconNotebook.mjs'
import IconRoute from '@tabler/icons-react/dist/esm/icons/IconRoute.mjs'
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs'
import IconStairsUp from '@tabler/icons-react/dist/esm/icons/IconStairsUp.mjs'
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import type { ReactNode } from 'react'
import { type LazyPart, lazyPart } from '../ui/lazy-part.tsx'

/** What the palette offers for a room beside opening it. */
export interface RoomAction {
  id: string
  label: string
  /** Address in the app. */
  to: string
}

export interface Room extends LazyPart<object> {
  id: string
  /** First part of its address. */
  path: string
  title: string
  icon: ReactNode
  /** Second key after `g`. */
  goKey: string
  actions: readonly RoomAction[]
}

/** The rooms there are, in the order of the rail. A new room is one row. */
export const ROOMS: readonly Room[] = [
  {
    id: 'today',
    path: '/today',
    title: 'Today',
    icon: <IconSun />,
    ...lazyPart(async () => (await import('../features/today/today-room.tsx')).TodayRoom),
    goKey: 't',
    actions: [],
  },
  {
    id: 'profile',
    path: '/profile',
    title: 'Profile',
    icon: <IconUser />,
    ...lazyPart(async () => (await import('../features/profile/profile-room.tsx')).ProfileRoom),
    goKey: 'p',
    actions: [],
  },
  {
    id: 'paths',
    path: '/paths',
    title: 'Paths',
    icon: <IconRoute />,
    ...lazyPart(async () => (await import('../features/paths/paths-room.tsx')).PathsRoom),
    goKey: 'a',
    actions: [{ id: 'choose-goal', label: 'Choose a goal', to: '/paths' }],
  },
  {
    id: 'readiness',
    path: '/readiness',
    title: 'Readiness',
    icon: <IconCompass />,
    ...lazyPart(
      async () => (await import('../features/readiness/readiness-room.tsx')).ReadinessRoom,
    ),
    goKey: 'r',
    actions: [{ id: 'what-if', label: 'Try a what-if', to: '/readiness/what-if' }],
  },
  {
    id: 'roadmap',
    path: '/roadmap',
    title: 'Roadmap',
    icon: <IconMapRoute />,
    ...lazyPart(async () => (await import('../features/roadmap/roadmap-room.tsx')).RoadmapRoom),
    goKey: 'm',
    actions: [
      { id: 'add-milestone', label: 'Add a milestone', to: '/roadmap/list/add' },
      { id: 'update-plan', label: 'Update the plan', to: '/roadmap/update' },
    ],
  },
  {
    id: 'portfolio',
    path: '/portfolio',
    title: 'Portfolio',
    icon: <IconBriefcase />,
    ...lazyPart(
      async () => (await import('../features/portfolio/portfolio-room.tsx')).PortfolioRoom,
    ),
    goKey: 'f',
    actions: [
      { id: 'add-evidence', label: 'Add evidence', to: '/portfolio/evidence/add' },
      { id: 'add-artifact', label: 'Add an artifact', to: '/portfolio/artifacts/add' },
    ],
  },
  {
    id: 'mentoring',
    path: '/mentoring',
    title: 'Mentoring',
    icon: <IconUsers />,
    ...lazyPart(
      async () => (await import('../features/mentoring/mentoring-room.tsx')).MentoringRoom,
    ),
    goKey: 'n',
    actions: [
      { id: 'add-person', label: 'Add a person', to: '/mentoring/people/add' },
      { id: 'plan-session', label: 'Plan a session', to: '/mentoring/sessions/add' },
      { id: 'open-actions', label: 'See open actions', to: '/mentoring/actions' },
    ],
  },
  {
    id: 'journal',
    path: '/journal',
    title: 'Journal',
    icon: <IconNotebook />,
    ...lazyPart(async () => (await import('../features/journal/journal-room.tsx')).JournalRoom),
    goKey: 'j',
    actions: [
      { id: 'write-entry', label: 'Write an entry', to: '/journal/new' },
      { id: 'weekly-review', label: 'Review the week', to: '/journal/review' },
    ],
  },
  {
    id: 'program',
    path: '/program',
    title: 'Program',
    icon: <IconStairsUp />,
    ...lazyPart(async () => (await import('../features/program/program-room.tsx')).ProgramRoom),
    goKey: 'o',
    actions: [],
  },
  {
    id: 'settings',
    path: '/settings',
    title: 'Settings',
    icon: <IconSettings />,
    ...lazyPart(async () => (await import('../features/settings/settings-room.tsx')).SettingsRoom),
    goKey: 's',
    actions: [
      { id: 'backups', label: 'Copies and backup files', to: '/settings/backups' },
      { id: 'export', label: 'Export everything', to: '/settings/export' },
      { id: 'import', label: 'Import', to: '/settings/import' },
      { id: 'trash', label: 'Open the trash', to: '/settings/trash' },
      { id: 'history', label: 'See what was changed', to: '/settings/history' },
    ],
  },
]

/** Everything at once; found by its key, the palette and the sign in the rail, which it is no room of. */
export const SEARCH_PATH = '/search'
export const SEARCH = lazyPart(
  async () => (await import('../features/search/search-room.tsx')).SearchRoom,
)

/** The first run; it has the window for itself. */
export const WELCOME_PATH = '/welcome'
export const WELCOME = lazyPart(
  async () => (await import('../features/welcome/welcome-room.tsx')).WelcomeRoom,
)

/** Fetches the code of the screen at a path, if there is one. */
export async function loadScreen(path: string): Promise<void> {
  await findScreen(path)?.load()
}

/** The screen at the first part of an address; undefined where there is none. */
export function findScreen(path: string): LazyPart<object> | undefined {
  if (path === WELCOME_PATH) return WELCOME
  if (path === SEARCH_PATH) return SEARCH
  return ROOMS.find((room) => room.path === path)
}
