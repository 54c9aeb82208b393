// The IPC between one page and the app: two functions of the debugging protocol, with text in between. It goes past
// Playwright's own bindings, which turn each message into text three times more.
import { decodeClone, encodeClone } from './clone.mjs'
import { invokeMain } from './ipc-main.mjs'
import { BINDING, DELIVER } from './page-script.mjs'

/**
 * Answers what a page invokes, for as long as the page is open.
 * @param {import('playwright').Page} page
 * @param {{ frameOf(frame: import('playwright').Frame): unknown }} contents
 */
export async function openChannel(page, contents) {
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  // The top frame keeps its id wherever it goes.
  const topFrame = frameTree.frame.id
  let context = null

  session.on('Runtime.executionContextCreated', ({ context: { id, auxData } }) => {
    if (auxData?.isDefault === true && auxData.frameId === topFrame) context = id
  })
  session.on('Runtime.executionContextsCleared', () => {
    context = null
  })
  session.on('Runtime.bindingCalled', async ({ name, payload, executionContextId }) => {
    if (name !== BINDING) return
    const [number, channel] = payload.split(' ', 2)
    const text = payload.slice(number.length + channel.length + 2)
    // What was sent by a document that is gone has no frame any more.
    const senderFrame = executionContextId === context ? contents.frameOf(page.mainFrame()) : null
    const event = { type: 'frame', sender: contents, senderFrame }
    const reply = await invokeMain(channel, event, decodeClone(text))
    const call = {
      executionContextId,
      functionDeclaration: `(number, text) => ${DELIVER}(number, text)`,
      arguments: [{ value: Number(number) }, { value: encodeReply(channel, reply) }],
    }
    // Nobody waits any more where the document or the page is gone.
    await session.send('Runtime.callFunctionOn', call).catch(() => {})
  })
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: BINDING })
}

function encodeReply(channel, reply) {
  try {
    return encodeClone(reply)
  } catch (error) {
    return encodeClone({ error: `Error invoking remote method '${channel}': ${error}` })
  }
}
