// Runs before the first paint, so that a dark window does not flash white. Kept in step with app/theme/theme-choice.ts.
;(() => {
  let choice = null
  try {
    choice = localStorage.getItem('cairn.theme')
  } catch {
    // Without storage the system decides.
  }
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
  const isDark = choice === 'dark' || (choice !== 'light' && prefersDark)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
})()
