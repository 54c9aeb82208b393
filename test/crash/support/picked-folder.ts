import { type BrowserContext, expect, type Page } from '@playwright/test'

const FOLDER = 'picked'

/**
 * Answers the dialog for a folder, which a headless browser cannot show, with a folder of the browser's own that lies
 * apart from its databases. Permission to it is never asked for.
 */
export async function answerFolderPicker(context: BrowserContext): Promise<void> {
  await context.addInitScript((name) => {
    Object.defineProperty(window, 'showDirectoryPicker', {
      value: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }),
    })
  }, FOLDER)
}

/** Picks the folder where none is in use yet. */
export async function ensureFolder(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/settings/backups'
  })
  const choose = page.getByRole('button', { name: /^(Choose a|Choose another|Allow the) folder/ })
  await expect(choose).toBeEnabled()
  if (!(await page.getByText('In use', { exact: true }).isVisible())) await choose.click()
  await expect(
    page
      .getByText('In use', { exact: true })
      .or(page.getByRole('button', { name: 'Rebuild from the vault' })),
  ).toBeVisible()
}

/** Numbers of the burst that the folder knows, in its journal or in a copy. */
export function numbersInFolder(page: Page): Promise<number[]> {
  return page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory()
    const found = new Set<number>()
    const read = async (file: File) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const end = bytes.indexOf(10) + 1
      const isPacked = bytes[end] === 0x1f && bytes[end + 1] === 0x8b
      if (!isPacked) return new TextDecoder().decode(bytes)
      const body = new Blob([bytes.subarray(end)]).stream()
      return new Response(body.pipeThrough(new DecompressionStream('gzip'))).text()
    }
    const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const entry of folder.values()) {
        if (entry instanceof FileSystemDirectoryHandle) await walk(entry)
        else if (!entry.name.endsWith('.crswap')) {
          const text = await read(await (entry as FileSystemFileHandle).getFile())
          for (const [, number] of text.matchAll(/"Burst (\d+)"/g)) found.add(Number(number))
        }
      }
    }
    try {
      await walk(await root.getDirectoryHandle(name))
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error
    }
    return [...found]
  }, FOLDER)
}
