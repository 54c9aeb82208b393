import { MantineProvider } from '@mantine/core'
import { type ReactNode, useSyncExternalStore } from 'react'
import { mantineTheme, mantineVariables } from './mantine-theme.ts'
import { currentTheme, watchTheme } from './theme-choice.ts'

interface MantineScopeProps {
  children: ReactNode
}

/** Where components of the library are used. Not around the app: the first screen needs none of them. */
export function MantineScope({ children }: MantineScopeProps) {
  const theme = useSyncExternalStore(watchTheme, currentTheme)
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={mantineVariables}
      forceColorScheme={theme}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  )
}
