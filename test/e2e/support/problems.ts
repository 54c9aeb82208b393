import type { BrowserContext } from '@playwright/test'

/** Adds a line to `problems` for every request that leaves the origin, console error and exception of any page. */
export function watchForProblems(
  context: BrowserContext,
  origin: string,
  problems: string[],
): void {
  context.on('request', (request) => {
    if (!isOwn(request.url(), origin)) problems.push(`request to ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') {
      problems.push(`console error: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => {
    problems.push(`exception: ${error.error().message}`)
  })
  context.on('page', (page) => watchSockets(page, problems))
  for (const page of context.pages()) watchSockets(page, problems)
}

function watchSockets(page: ReturnType<BrowserContext['pages']>[number], problems: string[]): void {
  page.on('websocket', (socket) => problems.push(`socket to ${socket.url()}`))
}

function isOwn(url: string, origin: string): boolean {
  return (
    url.startsWith(`${origin}/`) ||
    url.startsWith('data:') ||
    url === 'about:blank' ||
    url.startsWith(`blob:${origin}/`)
  )
}
