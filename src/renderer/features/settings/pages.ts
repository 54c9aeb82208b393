import { type LazyPart, lazyPart } from '../../ui/lazy-part.tsx'
import type { SettingsPage } from './address.ts'

/** Each page's code is fetched when it is first opened; its header and its parts are its own. */
export const PAGES: Readonly<Record<SettingsPage, LazyPart<object>>> = {
  backups: lazyPart(async () => (await import('./backups/backups-page.tsx')).BackupsPage),
  lock: lazyPart(async () => (await import('./lock/lock-page.tsx')).LockPage),
  export: lazyPart(async () => (await import('./exchange/export-page.tsx')).ExportPage),
  import: lazyPart(async () => (await import('./exchange/import-page.tsx')).ImportPage),
  trash: lazyPart(async () => (await import('./history/trash-page.tsx')).TrashPage),
  history: lazyPart(async () => (await import('./history/history-page.tsx')).HistoryPage),
}
