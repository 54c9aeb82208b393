import { useEffect, useRef } from 'react'
import type { Workspace } from '../../data/workspace.ts'
import { applyThemeChoice, type ThemeChoice } from './theme-choice.ts'

/**
 * Keeps the window in the theme of the settings. The sample has settings of its own: what they say on entering
 * is not the person's choice, what is changed there afterwards is.
 */
export function useChosenTheme(choice: ThemeChoice | undefined, workspace: Workspace): void {
  const onEntering = useRef<ThemeChoice | undefined>(undefined)
  const hasChanged = useRef(false)
  useEffect(() => {
    if (choice === undefined) return
    onEntering.current ??= choice
    if (choice !== onEntering.current) hasChanged.current = true
    if (workspace === 'own' || hasChanged.current) applyThemeChoice(choice)
  }, [choice, workspace])
}
