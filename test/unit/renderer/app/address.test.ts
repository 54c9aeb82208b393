import { expect, it } from 'vitest'
import { locationToRoomPath } from '../../../../src/renderer/app/address.ts'

it.each([
  ['/', '/'],
  ['', '/'],
  ['/paths', '/paths'],
  ['/paths/cto', '/paths'],
  ['/paths?size=startup', '/paths'],
  ['/paths/cto?size=startup', '/paths'],
])('%j belongs to the room %j', (location, room) => {
  expect(locationToRoomPath(location)).toBe(room)
})
