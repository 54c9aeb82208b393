import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'
import IconPackageExport from '@tabler/icons-react/dist/esm/icons/IconPackageExport.mjs'
import IconPackageImport from '@tabler/icons-react/dist/esm/icons/IconPackageImport.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import type { ReactNode } from 'react'
import { pageHref, type SettingsPage } from './address.ts'
import styles from './page-links.module.css'
import type { PageState } from './page-states.ts'

interface PageLinksProps {
  readonly states: Readonly<Record<SettingsPage, PageState>>
}

/** The pages below the settings, each with a line about how things stand there. */
export function PageLinks({ states }: PageLinksProps) {
  return (
    <ul className={styles.list}>
      {PAGES.map(({ page, title, icon }) => (
        <li key={page}>
          <a href={pageHref(page)} className={styles.link}>
            {icon}
            <span>
              <span className={styles.title}>{title}</span>
              <State state={states[page]} />
            </span>
            <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
              <path d="M4 2.5 8 6 4 9.5" />
            </svg>
          </a>
        </li>
      ))}
    </ul>
  )
}

function State({ state }: { readonly state: PageState }) {
  return (
    <span className={styles.state} data-tone={state.needsCare ? 'care' : undefined}>
      {state.needsCare && (
        <svg viewBox="0 0 14 14" aria-hidden="true" className={styles.care}>
          <path d="M7 2 12.5 12h-11ZM7 6v2.5M7 10.2v.01" />
        </svg>
      )}
      {state.text}
    </span>
  )
}

interface PageLink {
  readonly page: SettingsPage
  readonly title: string
  readonly icon: ReactNode
}

const PAGES: readonly PageLink[] = [
  { page: 'backups', title: 'Backups', icon: <IconArchive className={styles.icon} /> },
  { page: 'lock', title: 'Lock', icon: <IconLock className={styles.icon} /> },
  { page: 'trash', title: 'Trash', icon: <IconTrash className={styles.icon} /> },
  { page: 'history', title: 'History', icon: <IconHistory className={styles.icon} /> },
  { page: 'export', title: 'Export', icon: <IconPackageExport className={styles.icon} /> },
  { page: 'import', title: 'Import', icon: <IconPackageImport className={styles.icon} /> },
]
