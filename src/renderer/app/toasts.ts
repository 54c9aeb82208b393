import { create } from 'zustand'
import type { ToastMessage } from '../ui/toast-region.tsx'

interface ToastState {
  readonly messages: readonly ToastMessage[]
}

/** How long a message without an action stays. Unit: milliseconds. */
const STAY_MS = 8000

export const useToasts = create<ToastState>(() => ({ messages: [] }))

/** Tells something in passing. A message that offers an action stays until it is answered. */
export function showToast(message: Omit<ToastMessage, 'id'>): void {
  const id = crypto.randomUUID()
  useToasts.setState(({ messages }) => ({ messages: [...messages, { ...message, id }] }))
  if (message.action === undefined) setTimeout(() => dismissToast(id), STAY_MS)
}

export function dismissToast(id: string): void {
  useToasts.setState(({ messages }) => ({
    messages: messages.filter((message) => message.id !== id),
  }))
}
