import { create } from 'zustand'

interface DefectState {
  /** Details of the last defect that no screen caught; null when there is none to tell. */
  readonly details: string | null
}

export const useDefects = create<DefectState>(() => ({ details: null }))

/** The top handler: what nobody caught is told, calmly, instead of being lost in a console. */
export function listenForDefects(): void {
  window.addEventListener('error', (event) => {
    // A script or picture that did not load reports no error object; the screen that needed it tells.
    if (event.error !== null && event.error !== undefined) report(event.error)
  })
  window.addEventListener('unhandledrejection', (event) => report(event.reason))
}

export function dismissDefect(): void {
  useDefects.setState({ details: null })
}

export function errorToDetails(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.stack ?? `${error.name}: ${error.message}`
}

function report(error: unknown): void {
  useDefects.setState({ details: errorToDetails(error) })
}
