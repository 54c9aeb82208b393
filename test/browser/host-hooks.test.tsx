import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { AssessmentRequest, Overrides } from '#shared/contract/assessment.ts'
import { createHost } from '../../src/renderer/host/create-host.ts'
import type { Host } from '../../src/renderer/host/host.ts'
import { HostProvider } from '../../src/renderer/host/host-context.tsx'
import { useAssessment } from '../../src/renderer/host/use-assessment.ts'
import { useCatalog } from '../../src/renderer/host/use-catalog.ts'
import { useLandscape } from '../../src/renderer/host/use-landscape.ts'
import { type SavePdf, useSavePdf } from '../../src/renderer/host/use-save-pdf.ts'
import { useWhatIf } from '../../src/renderer/host/use-what-if.ts'
import { aSampleRequest } from '../support/builders/an-assessment-request.ts'

const real = createHost()
const roots: Root[] = []

afterEach(() => {
  for (const root of roots.splice(0)) root.unmount()
})

/** Shows components over a host; the returned function shows others in their place. */
function mount(host: Host) {
  const place = document.createElement('div')
  const root = createRoot(place)
  roots.push(root)
  return {
    show: (children: ReactNode) => root.render(<HostProvider host={host}>{children}</HostProvider>),
    // The first answer waits for the core's worker, which the test server hands over file by file.
    text: (expected: string) =>
      vi.waitFor(() => expect(place.textContent).toBe(expected), { timeout: 15_000 }),
  }
}

/** The real host, with its calls counted. */
function aCountedHost(call: Host['call'] = real.call) {
  const counted = vi.fn(call)
  return { host: { kind: 'web', call: counted as Host['call'] } satisfies Host, counted }
}

function Assessed({ request }: { readonly request: AssessmentRequest | null }) {
  const { assessment, error, pending } = useAssessment(request)
  return `${assessment?.technical.attainment.toFixed(4)} ${error?.type} ${pending}`
}

const principal = aSampleRequest({
  target: { path: 'principal_engineer', organization: 'mid_size' },
})

describe('useAssessment', () => {
  it('gives the assessment, then that of the next request, then none', async () => {
    const view = mount(real)
    view.show(<Assessed request={aSampleRequest()} />)
    await view.text('0.8706 undefined false')
    view.show(<Assessed request={principal} />)
    await view.text('0.7222 undefined false')
    view.show(<Assessed request={null} />)
    await view.text('undefined undefined false')
  })

  it('keeps the last assessment while it waits, and when the next cannot be had', async () => {
    let fail = () => {}
    const { host } = aCountedHost(((name: 'readiness/assess', request: AssessmentRequest) => {
      if (request.target.path === 'staff_engineer') return real.call(name, request)
      return new Promise((resolve) => {
        fail = () => resolve({ ok: false, error: { type: 'Unavailable', reason: 'gone' } })
      })
    }) as unknown as Host['call'])
    const view = mount(host)
    view.show(<Assessed request={aSampleRequest()} />)
    await view.text('0.8706 undefined false')
    view.show(<Assessed request={principal} />)
    await view.text('0.8706 undefined true')
    fail()
    await view.text('0.8706 Unavailable false')
  })

  it('does not ask again for a request that says the same', async () => {
    const { host, counted } = aCountedHost()
    const view = mount(host)
    view.show(<Assessed request={aSampleRequest()} />)
    await view.text('0.8706 undefined false')
    view.show(<Assessed request={aSampleRequest()} />)
    view.show(<Assessed request={aSampleRequest()} />)
    await view.text('0.8706 undefined false')
    expect(counted).toHaveBeenCalledOnce()
  })
})

describe('useCatalog', () => {
  function Labels() {
    const { catalog, pending } = useCatalog()
    return `${catalog?.targets.length ?? '-'} ${pending} `
  }

  it('is read once for all who ask', async () => {
    const { host, counted } = aCountedHost()
    const view = mount(host)
    view.show([<Labels key={1} />, <Labels key={2} />])
    await view.text('36 false 36 false ')
    view.show([<Labels key={1} />, <Labels key={2} />, <Labels key={3} />])
    await view.text('36 false 36 false 36 false ')
    expect(counted).toHaveBeenCalledOnce()
  })

  it('can be asked for again after an error', async () => {
    let attempts = 0
    const { host } = aCountedHost(((name: 'catalog/read') => {
      attempts += 1
      if (attempts > 1) return real.call(name, {})
      return Promise.resolve({ ok: false, error: { type: 'Unavailable', reason: 'gone' } })
    }) as Host['call'])
    let again = () => {}
    function Retrying() {
      const { catalog, error, retry } = useCatalog()
      again = retry
      return `${catalog?.paths.length} ${error?.type}`
    }
    const view = mount(host)
    view.show(<Retrying />)
    await view.text('undefined Unavailable')
    again()
    await view.text('9 undefined')
  })
})

describe('useWhatIf', () => {
  function Tried({ value }: { readonly value: number }) {
    const overrides: Overrides = {
      ratings: [{ subject: 'technical_breadth', value }],
      challenges: [],
      facts: [],
      yearsExperience: null,
      weeklyHours: null,
    }
    const { whatIf, pending } = useWhatIf({ base: aSampleRequest(), overrides })
    return `${whatIf?.assessment.technical.capabilities.technical_breadth.current} ${pending}`
  }

  it('ends at the last position of the slider, with fewer calls than positions', async () => {
    const { host, counted } = aCountedHost()
    const view = mount(host)
    for (let value = 1; value <= 9.9; value += 0.1) {
      view.show(<Tried value={value} />)
      await new Promise(requestAnimationFrame)
    }
    view.show(<Tried value={10} />)
    await view.text('10 false')
    expect(counted.mock.calls.length).toBeLessThanOrEqual(91)
  })
})

describe('useLandscape', () => {
  function Rows() {
    return useLandscape(aSampleRequest()).landscape?.rows.length ?? 'none'
  }

  it('gives all 36 targets', async () => {
    const view = mount(real)
    view.show(<Rows />)
    await view.text('36')
  })
})

describe('useSavePdf', () => {
  /** What the hook gives over a desktop that answers so. */
  async function savingOver(host: Host): Promise<SavePdf | undefined> {
    let save: SavePdf | undefined
    function Saving() {
      save = useSavePdf()
      return 'shown'
    }
    const view = mount(host)
    view.show(<Saving />)
    await view.text('shown')
    return save
  }

  it('leaves printing to the browser on the web', async () => {
    expect(await savingOver(real)).toBeUndefined()
    expect(await real.call('files/save-pdf', { name: 'packet' })).toMatchObject({
      ok: false,
      error: { type: 'Unavailable' },
    })
  })

  it('tells the chosen name, a closed dialog, and a desktop that does not answer', async () => {
    const replies: unknown[] = [
      { ok: true, value: { outcome: 'done', value: { name: 'mine.pdf' } } },
      { ok: true, value: { outcome: 'failed', why: 'cancelled', reason: 'Nothing was chosen.' } },
      { ok: false, error: { type: 'Unavailable', reason: 'gone' } },
    ]
    const call = vi.fn(async () => replies.shift())
    const save = await savingOver({ kind: 'desktop', call: call as unknown as Host['call'] })
    expect(await save?.('packet')).toEqual({ ok: true, value: { name: 'mine.pdf' } })
    expect(await save?.('packet')).toMatchObject({ ok: false, error: { why: 'cancelled' } })
    expect(await save?.('packet')).toMatchObject({ ok: false, error: { why: 'unreachable' } })
    expect(call).toHaveBeenCalledWith('files/save-pdf', { name: 'packet' })
  })
})
