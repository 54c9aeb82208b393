import { create } from 'zustand'

const KEY = 'cairn.single-keys'

interface SingleKeysState {
  readonly on: boolean
}

/** Whether keys without Ctrl or Cmd do something. A habit of this machine, so not among the records. */
export const useSingleKeys = create<SingleKeysState>(() => ({ on: readStored() }))

export function setSingleKeys(on: boolean): void {
  useSingleKeys.setState({ on })
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off')
  } catch {
    // Holds until the window closes.
  }
}

function readStored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}
