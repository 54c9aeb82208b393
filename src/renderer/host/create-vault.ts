import type { Vault } from '#shared/vault/vault.ts'
import type { Host } from './host.ts'
import type { FolderHandles } from './vault/picked-folder.ts'

/**
 * The vault of this host. What it does is fetched with the first call. `loadHandles`: where the web's folder is noted.
 */
export function createVault(host: Host, loadHandles: () => Promise<FolderHandles>): Vault {
  const { kind } = host
  const load = async (): Promise<Vault> =>
    kind === 'desktop'
      ? (await import('./vault/desktop-vault.ts')).createDesktopVault(host)
      : (await import('./vault/web-vault.ts')).createWebVault(await loadHandles())
  let loaded: Promise<Vault> | null = null
  const vault = () => {
    // A part that could not be fetched is asked for anew by the next call.
    loaded ??= load().catch((error: unknown) => {
      loaded = null
      throw error
    })
    return loaded
  }
  const canPick = kind === 'web' && 'showDirectoryPicker' in window
  return {
    kind,
    read: async () => (await vault()).read(),
    append: async (...of) => (await vault()).append(...of),
    writeSnapshot: async (...of) => (await vault()).writeSnapshot(...of),
    writeBackup: async (...of) => (await vault()).writeBackup(...of),
    openSnapshot: async (id) => (await vault()).openSnapshot(id),
    openFile: async () => (await vault()).openFile(),
    openRebuild: async () => (await vault()).openRebuild(),
    unlock: async (...of) => (await vault()).unlock(...of),
    lock: async () => (await vault()).lock(),
    whenLocked: async () => (await vault()).whenLocked(),
    setPassphrase: async (...of) => (await vault()).setPassphrase(...of),
    setAutoLock: async (minutes) => (await vault()).setAutoLock(minutes),
    setStoreAside: async () => (await vault()).setStoreAside(),
    showFolder: async () => (await vault()).showFolder(),
    erase: async () => (await vault()).erase(),
    ...(canPick && {
      pickFolder: async () => {
        const picked = (await vault()).pickFolder?.()
        return picked ?? { ok: false, error: { why: 'no-vault', reason: 'There is no folder.' } }
      },
    }),
  }
}
