import { expect, type Page } from '@playwright/test'

/** Writing through a real screen, as fast as it takes it, until stopped or killed. */
export interface Burst {
  /** Numbers whose "Saved" was seen, oldest first. */
  readonly acknowledged: readonly number[]
  /** Ends it after the write that is under way. */
  stop(): Promise<void>
}

/** What the two fields of one write hold. They are stored in one transaction, so they belong together for ever. */
export const burstName = (number: number) => `Burst ${number}`
export const burstRole = (number: number) => `Role of burst ${number}`

/** Opens the profile with its fields ready to be written to. */
export async function openProfile(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/profile'
  })
  await expect(nameField(page)).toBeEnabled({ timeout: 30_000 })
}

const nameField = (page: Page) => page.getByLabel('Name', { exact: true })
const roleField = (page: Page) => page.getByLabel('Current role', { exact: true })

/**
 * Fills two fields, leaves them, waits for the sign to say "Saved", and so on with the next number. Everything the
 * page does is what it does for a person: the same fields, the same events, the same sign.
 */
export async function startBurst(page: Page, first: number): Promise<Burst> {
  await openProfile(page)
  const acknowledged: number[] = []
  // By the console: functions exposed to the page would get in the way of the stand-in's own.
  page.on('console', (message) => {
    const found = /^acknowledged (\d+)$/.exec(message.text())
    if (found !== null) acknowledged.push(Number(found[1]))
  })
  const fields = [await nameField(page).elementHandle(), await roleField(page).elementHandle()]
  const running = await page.evaluateHandle(
    ({ name, role, from }) => {
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      const fill = (field: Node | null, text: string) => {
        setValue?.call(field, text)
        field?.dispatchEvent(new Event('input', { bubbles: true }))
      }
      const sign = () =>
        [...document.querySelectorAll('[role=status]')].some(
          (each) => each.textContent?.trim() === 'Saved',
        )
      const turn = () => {
        const { port1, port2 } = new MessageChannel()
        return new Promise<void>((done) => {
          port1.onmessage = () => {
            port1.close()
            done()
          }
          port2.postMessage(null)
        })
      }
      const state = { isOver: false, ended: Promise.resolve() }
      const run = async () => {
        for (let number = from; !state.isOver; number += 1) {
          fill(name, `Burst ${number}`)
          fill(role, `Role of burst ${number}`)
          role?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
          // The sign has left "Saved" once React has been through the press, and comes back when it is true again.
          do await turn()
          while (!sign() && !state.isOver)
          if (sign()) console.debug(`acknowledged ${number}`)
        }
      }
      state.ended = run()
      return state
    },
    { name: fields[0] ?? null, role: fields[1] ?? null, from: first },
  )
  return {
    acknowledged,
    stop: () =>
      running.evaluate((state) => {
        state.isOver = true
        return state.ended
      }),
  }
}
