import type { BrowserWindow, PrintToPDFOptions } from 'electron'

/** The page says how large its sheets are; headings become the outline, and tags let the file be read aloud. */
const HOW = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const satisfies PrintToPDFOptions

/** The page of the window as PDF; null where there is no window or it could not be printed. */
export async function printPage(window: BrowserWindow | null): Promise<Buffer | null> {
  try {
    return (await window?.webContents.printToPDF(HOW)) ?? null
  } catch {
    // Chromium tells by a throw what a person can do nothing about, such as a print that is under way.
    return null
  }
}
