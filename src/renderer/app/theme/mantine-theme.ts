import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** Ten steps around the pine of the tokens, light to dark. */
const pine: MantineColorsTuple = [
  '#eef6f1',
  '#dcebe2',
  '#b6d6c4',
  '#8ec0a5',
  '#6fbf9a',
  '#4a9376',
  '#2f7660',
  '#1f5f4a',
  '#174a3a',
  '#0f3529',
]

/** The library's defaults fail contrast in places; this preset maps it to our tokens, which are tested. */
export const mantineTheme = createTheme({
  colors: { pine },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  respectReducedMotion: true,
  focusRing: 'auto',
  defaultRadius: 'md',
  fontFamily: 'var(--font-sans)',
  headings: { fontFamily: 'var(--font-serif)' },
  cursorType: 'pointer',
})

const shared = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-error': 'var(--ember-ink)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-anchor': 'var(--pine-ink)',
} as const

/** The same names in both schemes: the tokens themselves change with the theme. */
export const mantineVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
})
