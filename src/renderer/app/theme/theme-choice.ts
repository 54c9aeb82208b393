export type ThemeChoice = 'system' | 'light' | 'dark'
export type Theme = 'light' | 'dark'

/** Read by public/theme.js before the first paint. */
const KEY = 'cairn.theme'
const PREFERS_DARK = '(prefers-color-scheme: dark)'

/** Shows a choice at once and remembers it for the next start. */
export function applyThemeChoice(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice)
  } catch {
    // Not remembered: the next start follows the system until the settings are read.
  }
  showTheme(choice)
}

/** Follows the system from now on, as long as nothing else is chosen. */
export function followSystemTheme(): void {
  matchMedia(PREFERS_DARK).addEventListener('change', () => showTheme(readThemeChoice()))
}

export function currentTheme(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
}

/** Calls back whenever another theme is shown. Returns how to stop. */
export function watchTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

function readThemeChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

function showTheme(choice: ThemeChoice): void {
  const system = matchMedia(PREFERS_DARK).matches ? 'dark' : 'light'
  document.documentElement.dataset.theme = choice === 'system' ? system : choice
}
