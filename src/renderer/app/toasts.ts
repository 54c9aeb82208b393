import { create } from 'zustand'
import type { ToastMessage } from '../ui/toast.tsx'

interface ToastState {
  readonly messages: readonly ToastMessage[]
}

/** How long a brief message stays. Unit: milliseconds. Source: judgement. */
const STAY_MS = 8000

export const useToasts = create<ToastState>(() => ({ messages: [] }))

/**
 * Tells something in passing. A message that offers an action stays until it is answered, unless it is `brief`: then
 * the action is at hand elsewhere too, and means something else once one has gone on.
 */
export function showToast(
  message: Omit<ToastMessage, 'id'>,
  brief = message.action === undefined,
): void {
  const id = crypto.randomUUID()
  useToasts.setState(({ messages }) => ({ messages: [...messages, { ...message, id }] }))
  if (brief) setTimeout(() => dismissToast(id), STAY_MS)
}

/** As `showToast`, in the place of the former message about the same. Returns the id. */
export function replaceToast(
  former: string | null,
  message: Omit<ToastMessage, 'id'>,
  brief?: boolean,
): string {
  if (former !== null) dismissToast(former)
  showToast(message, brief)
  return useToasts.getState().messages.at(-1)?.id ?? ''
}

export function dismissToast(id: string): void {
  useToasts.setState(({ messages }) => ({
    messages: messages.filter((message) => message.id !== id),
  }))
}
