import IconCompass from '@tabler/icons-react/dist/esm/icons/IconCompass.mjs'
import IconRoute from '@tabler/icons-react/dist/esm/icons/IconRoute.mjs'
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react'

/** What the palette offers for a room beside opening it. */
export interface RoomAction {
  id: string
  label: string
  /** Address in the app. */
  to: string
}

export interface Room {
  id: string
  /** First part of its address. */
  path: string
  title: string
  icon: ReactNode
  Component: LazyExoticComponent<ComponentType>
  /** Second key after `g`. */
  goKey: string
  actions: readonly RoomAction[]
}

/** The rooms there are, in the order of the rail. A new room is one row. */
export const ROOMS: readonly Room[] = [
  {
    id: 'profile',
    path: '/profile',
    title: 'Profile',
    icon: <IconUser />,
    Component: lazy(async () => {
      const { ProfileRoom } = await import('../features/profile/profile-room.tsx')
      return { default: ProfileRoom }
    }),
    goKey: 'p',
    actions: [],
  },
  {
    id: 'paths',
    path: '/paths',
    title: 'Paths',
    icon: <IconRoute />,
    Component: lazy(async () => {
      const { PathsRoom } = await import('../features/paths/paths-room.tsx')
      return { default: PathsRoom }
    }),
    goKey: 'a',
    actions: [{ id: 'choose-goal', label: 'Choose a goal', to: '/paths' }],
  },
  {
    id: 'readiness',
    path: '/readiness',
    title: 'Readiness',
    icon: <IconCompass />,
    Component: lazy(async () => {
      const { ReadinessRoom } = await import('../features/readiness/readiness-room.tsx')
      return { default: ReadinessRoom }
    }),
    goKey: 'r',
    actions: [{ id: 'what-if', label: 'Try a what-if', to: '/readiness/what-if' }],
  },
  {
    id: 'settings',
    path: '/settings',
    title: 'Settings',
    icon: <IconSettings />,
    Component: lazy(async () => {
      const { SettingsRoom } = await import('../features/settings/settings-room.tsx')
      return { default: SettingsRoom }
    }),
    goKey: 's',
    actions: [],
  },
]

/** The first run; it has the window for itself. */
export const WELCOME_PATH = '/welcome'
export const Welcome = lazy(async () => {
  const { WelcomeRoom } = await import('../features/welcome/welcome-room.tsx')
  return { default: WelcomeRoom }
})
