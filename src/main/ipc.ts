import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import { CHANNEL_PREFIX } from '#shared/contract/bridge.ts'
import { CALL_NAMES } from '#shared/contract/call-names.ts'
import type { CallError, CallName } from '#shared/contract/contract.ts'
import { dispatch, type Handlers } from '#shared/contract/dispatch.ts'
import { err, type Result } from '#shared/result.ts'
import { findMessageProblem, type MessageProblem } from './message-check.ts'
import { originOf } from './origin.ts'

/** Largest request that is looked at. Unit: bytes. Source: judgement, many times a full journal's assessment. */
export const REQUEST_LIMIT = 8 * 1024 * 1024

const EXPECTED: Readonly<Record<MessageProblem, string>> = {
  'too large': 'a request of at most 8 MB',
  'not plain': 'plain objects, lists, text, numbers, true or false',
}

export interface Door {
  readonly handlers: Partial<Handlers>
  /** The only origin that is answered. */
  readonly origin: string
  /** Whether these contents belong to a window that the app made. */
  readonly isOwnWindow: (contents: WebContents) => boolean
  /** Keeps a defect in the log and returns a reference to quote. */
  readonly report: (call: CallName, defect: unknown) => string
}

/** What the sender check reads of an event. */
export type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>

/** The one place that registers channels, so that no handler can forget the checks. */
export function openDoor(door: Door): void {
  for (const name of CALL_NAMES) {
    ipcMain.handle(`${CHANNEL_PREFIX}${name}`, (event, request: unknown) =>
      answerCall(door, name, event, request),
    )
  }
}

export async function answerCall(
  door: Door,
  name: CallName,
  sender: Sender,
  request: unknown,
): Promise<Result<unknown, CallError>> {
  const reason = reasonToRefuse(door, sender)
  if (reason !== null) return err({ type: 'Forbidden', reason })
  const problem = findMessageProblem(request, REQUEST_LIMIT)
  if (problem !== null) {
    return err({ type: 'InvalidValue', field: '(root)', expected: EXPECTED[problem] })
  }
  const report = (defect: unknown) => door.report(name, defect)
  try {
    return await dispatch(door.handlers, name, request, report)
  } catch (defect) {
    // A throw would cross to the page as text of its own; a defect never does.
    return err({ type: 'Defect', reference: report(defect) })
  }
}

/** Why a sender is not answered; null for the top frame of an own window at the right origin. */
function reasonToRefuse(door: Door, { sender, senderFrame }: Sender): string | null {
  if (!door.isOwnWindow(sender)) return 'not a window of this app'
  if (senderFrame === null || senderFrame.detached) return 'the page is gone'
  if (senderFrame.parent !== null) return 'not the top frame'
  // The address says what was loaded, the origin what it may act as: a sandboxed page differs in the second.
  if (originOf(senderFrame.url) !== door.origin || senderFrame.origin !== door.origin) {
    return 'not the page of this app'
  }
  return null
}
