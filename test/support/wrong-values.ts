/** Values that no field of a sort may hold: of a wrong type, out of range or too long. */

export const forged: unknown = JSON.parse('{"__proto__":{"admin":true}}')
export const long = (length: number) => 'x'.repeat(length)
export const textFaults = (limit: number) => [null, undefined, 5, ['x'], {}, long(limit + 1)]
export const lineFaults = (limit: number) => [...textFaults(limit), 'two\nlines', 'nul\u0000']
export const numberFaults = ['8', Number.NaN, Number.POSITIVE_INFINITY, true, [8], {}]
export const dayFaults = [
  undefined,
  5,
  '',
  '2026-02-29',
  '2026-3-1',
  '1899-12-31',
  '2026-03-01T00:00',
]
export const instantFaults = [undefined, 5, '', '2026-03-01', '2026-03-01T09:00:00Z', new Date()]
export const idFaults = [
  null,
  undefined,
  5,
  '',
  'not-an-id',
  '01a203b4-3147-4098-ab6e-32db6c7d10fa',
]
export const ratioFaults = [...numberFaults, null, -0.01, 1.01]
export const mapFaults = [null, undefined, 5, 'x', [], forged, { unknown_key: 1 }]
export const flagFaults = [null, undefined, 0, 'true', {}]
export const listFaults = [null, undefined, 5, 'x', {}]
export const moodFaults = [...numberFaults, undefined, 0, 1.5, 6]
export const choiceFaults = [null, undefined, 5, '', 'unknown', ['tech_lead']]

export const common = {
  id: idFaults,
  createdAt: [null, ...instantFaults],
  deletedAt: instantFaults,
}
