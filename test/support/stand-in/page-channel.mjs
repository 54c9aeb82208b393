// The IPC between one page and the app: two functions of the debugging protocol, with text in between. It has a line of
// its own to Chromium, so that a message costs about what one costs in Electron.
import { toAppAddress, toAppOrigin } from './addresses.mjs'
import { decodeClone, encodeClone } from './clone.mjs'
import { invokeMain } from './ipc-main.mjs'
import { BINDING, DELIVER } from './page-script.mjs'

/**
 * Answers what a page invokes, for as long as the page is open.
 * @param {Awaited<ReturnType<ReturnType<typeof import('./debugging-pipe.mjs').openPipe>['attach']>>} session
 * @param {object} contents
 */
export async function openChannel(session, contents) {
  const { frameTree } = await session.send('Page.getFrameTree')
  // The top frame keeps its id wherever it goes.
  const topFrame = frameTree.frame.id
  let { url } = frameTree.frame
  let context = null

  // Where the page is comes over the same line as what it says, and so is never behind it.
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.id === topFrame) url = frame.url
  })
  session.on('Page.navigatedWithinDocument', ({ frameId, url: next }) => {
    if (frameId === topFrame) url = next
  })
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    if (auxData?.isDefault === true && auxData.frameId === topFrame) context = { id, origin }
  })
  session.on('Runtime.executionContextsCleared', () => {
    context = null
  })
  session.on('Runtime.bindingCalled', async ({ name, payload, executionContextId }) => {
    if (name !== BINDING) return
    const [number, channel] = payload.split(' ', 2)
    const text = payload.slice(number.length + channel.length + 2)
    // What was sent by a document that is gone has no frame any more.
    const senderFrame = executionContextId === context?.id ? describeFrame(url, context) : null
    const event = { type: 'frame', sender: contents, senderFrame }
    const reply = await invokeMain(channel, event, decodeClone(text))
    const call = {
      executionContextId,
      functionDeclaration: DELIVERING,
      arguments: [{ value: Number(number) }, { value: encodeReply(channel, reply) }],
    }
    // Nobody waits any more where the document or the page is gone.
    await session.send('Runtime.callFunctionOn', call).catch(() => {})
  })
  await session.send('Page.enable')
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: BINDING })
}

const DELIVERING = `(number, text) => ${DELIVER}(number, text)`

/** The top frame as Electron tells of it: where it is, and as whom it may act. */
function describeFrame(url, { origin }) {
  return { url: toAppAddress(url), origin: toAppOrigin(origin), parent: null, detached: false }
}

function encodeReply(channel, reply) {
  try {
    return encodeClone(reply)
  } catch (error) {
    return encodeClone({ error: `Error invoking remote method '${channel}': ${error}` })
  }
}
