import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkRegistry, registry } from '../../../../src/renderer/data/migrations/registry.ts'

it('registers every migration file under its number and name', () => {
  const folder = new URL('../../../../src/renderer/data/migrations/', import.meta.url)
  const files = readdirSync(folder).filter((file) => /^\d{4}-/.test(file))
  const registered = registry.map(
    ({ number, slug }) => `${String(number).padStart(4, '0')}-${slug}.ts`,
  )
  expect(registered).toEqual(files.sort())
  expect(() => checkRegistry(registry)).not.toThrow()
})
