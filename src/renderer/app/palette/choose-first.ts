import type { createSpotlight } from '@mantine/spotlight'

type Store = ReturnType<typeof createSpotlight>[0]

/**
 * Chooses the first row of the list where none is chosen. The library does so at each key, in the list as it was then:
 * what is found a moment later replaces that list, and Enter would do nothing.
 */
export function chooseFirst(store: Store): void {
  const list = document.getElementById(store.getState().listId)
  if (list === null || list.querySelector('[data-selected]') !== null) return
  const first = list.querySelector('[data-action]')
  if (first === null) return
  first.setAttribute('data-selected', 'true')
  store.updateState((state) => ({ ...state, selected: 0 }))
}
