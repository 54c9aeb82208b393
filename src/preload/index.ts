import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, CHANNEL_PREFIX } from '#shared/contract/bridge.ts'
import { CALL_NAMES } from '#shared/contract/call-names.ts'

// Functions only: no channel name, event or Electron object ever reaches the page.
const bridge = Object.fromEntries(
  CALL_NAMES.map((name) => [
    name,
    (request: unknown) => ipcRenderer.invoke(`${CHANNEL_PREFIX}${name}`, request),
  ]),
) as Bridge

contextBridge.exposeInMainWorld('cairn', bridge)
