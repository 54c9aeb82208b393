import type { CallName, CallRequest } from './contract.ts'

/** Channel prefix between preload and main, so that no other channel can be reached by a call's name. */
export const CHANNEL_PREFIX = 'cairn:'

/**
 * The one object that the desktop's preload puts on the page as `window.cairn`: a function per call and
 * nothing else. Replies are unknown until the renderer's client has parsed them.
 */
export type Bridge = {
  readonly [Name in CallName]: (request: CallRequest<Name>) => Promise<unknown>
}
