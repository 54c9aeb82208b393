import { EventEmitter } from 'node:events'

/** Tells nothing by itself; a test emits what the system would. */
export const powerMonitor = new EventEmitter()
