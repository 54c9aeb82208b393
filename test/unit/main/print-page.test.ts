import type { BrowserWindow } from 'electron'
import { expect, it, vi } from 'vitest'
import { printPage } from '../../../src/main/print-page.ts'

const aWindow = (printToPDF: () => Promise<Buffer>) =>
  ({ webContents: { printToPDF } }) as unknown as BrowserWindow

it('prints with the page’s own sheets and colors, tagged and with an outline', async () => {
  const pdf = Buffer.from('%PDF-')
  const printToPDF = vi.fn(async () => pdf)
  expect(await printPage(aWindow(printToPDF))).toBe(pdf)
  expect(printToPDF).toHaveBeenCalledExactlyOnceWith({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
})

it('prints nothing where there is no window or Chromium gives up', async () => {
  expect(await printPage(null)).toBeNull()
  const givesUp = aWindow(async () => {
    throw new Error('Failed to generate PDF')
  })
  expect(await printPage(givesUp)).toBeNull()
})
