import { create } from 'zustand'
import type { TrailZoom } from '../../../ui/picture/trail-scale.ts'

const KEY = 'cairn.trail-zoom'

interface ZoomState {
  readonly zoom: TrailZoom
}

/** By quarter or by month. A habit of this machine, so not among the records. */
export const useTrailZoom = create<ZoomState>(() => ({ zoom: readStored() }))

export function setTrailZoom(zoom: TrailZoom): void {
  useTrailZoom.setState({ zoom })
  try {
    localStorage.setItem(KEY, zoom)
  } catch {
    // Holds until the window closes.
  }
}

function readStored(): TrailZoom {
  try {
    return localStorage.getItem(KEY) === 'month' ? 'month' : 'quarter'
  } catch {
    return 'quarter'
  }
}
