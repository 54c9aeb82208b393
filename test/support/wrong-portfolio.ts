import { aCriterion, aLadderLevel } from './builders/a-ladder.ts'
import { aReading } from './builders/a-metric.ts'
import { aComponent } from './builders/an-artifact.ts'
import {
  choiceFaults,
  common,
  dayFaults,
  forged,
  idFaults,
  lineFaults,
  listFaults,
  long,
  mapFaults,
  numberFaults,
  textFaults,
} from './wrong-values.ts'

const component = aComponent()
const criterion = aCriterion()
const level = aLadderLevel()
const reading = aReading()
const section = { id: 'profile', isShown: true, text: null }
const redaction = { people: [], words: [], hidesNumbers: false }

const linkFaults = [...listFaults, ['not-an-id'], [component.id, component.id]]
const subjectFaults = [...listFaults, ['unknown'], ['influence', 'influence'], [5]]
const pathFaults = [undefined, 5, '', 'unknown']
const keyFaults = [undefined, 5, '', long(121)]
const rankFaults = [...numberFaults, null, undefined]
const readingFaults = [
  { ...reading, day: '2026-02-30' },
  { ...reading, value: Number.NaN },
  { ...reading, value: 2e15 },
  { ...reading, source: long(301) },
]
const levelFaults = [
  undefined,
  5,
  'x',
  [],
  forged,
  {},
  { ladder: component.id, level: 'two words' },
  { ladder: component.id, level: long(61) },
]

/** For every field of the portfolio's records: wrong type, out of range, too long, and lists that contradict themselves. */
export const wrongPortfolio = {
  artifacts: {
    ...common,
    kind: choiceFaults,
    title: [...lineFaults(200), ''],
    description: textFaults(2000),
    demonstrates: [...listFaults, [long(121)], ['a', 'a'], Array.from({ length: 13 }, String)],
    competencies: subjectFaults,
    components: [
      ...listFaults,
      [{}],
      [{ ...component, label: '' }],
      [{ ...component, doneOn: '2026-02-30' }],
      [component, { ...component, label: 'Another' }],
    ],
    status: choiceFaults,
    due: dayFaults,
    reviewers: linkFaults,
    links: [...listFaults, [{ label: 'a', address: 'javascript:alert(1)' }]],
    evidence: linkFaults,
    notes: textFaults(20_000),
    path: pathFaults,
    key: keyFaults,
    doneOn: dayFaults,
    rank: rankFaults,
  },
  metrics: {
    ...common,
    title: [...lineFaults(200), ''],
    unit: lineFaults(30),
    better: choiceFaults,
    baseline: [undefined, 5, forged, {}, ...readingFaults],
    target: [undefined, 5, forged, {}, { value: '1', by: null }, { value: 1, by: '2026-02-30' }],
    readings: [
      ...listFaults,
      ...readingFaults.map((wrong) => [wrong]),
      [reading, { ...reading, value: 1 }],
      [reading, { ...reading, day: '2026-02-28' }],
    ],
    competencies: subjectFaults,
    evidence: linkFaults,
    artifacts: linkFaults,
    notes: textFaults(10_000),
    path: pathFaults,
    key: keyFaults,
    rank: rankFaults,
  },
  packets: {
    ...common,
    title: [...lineFaults(200), ''],
    sections: [
      ...listFaults,
      [{}],
      [{ ...section, id: 'unknown' }],
      [{ ...section, text: long(100_001) }],
      [section, { ...section, isShown: false }],
    ],
    redaction: [
      ...mapFaults,
      {},
      { ...redaction, people: ['not-an-id'] },
      { ...redaction, words: [{ word: '', replacement: 'x' }] },
      { ...redaction, hidesNumbers: 1 },
    ],
    target: [...mapFaults, {}, { path: 'king', organization: 'startup' }],
    level: levelFaults,
  },
  packetVersions: {
    ...common,
    packetId: idFaults,
    number: [...numberFaults, null, undefined, 0, 1.5],
    title: lineFaults(200),
    label: lineFaults(200),
    sections: [
      ...listFaults,
      [{}],
      [{ id: 'unknown', title: 'a', text: 'a' }],
      [{ id: 'profile', title: 'a', text: null }],
    ],
  },
  ladders: {
    ...common,
    employer: [...lineFaults(120), ''],
    name: [...lineFaults(120), ''],
    asOf: dayFaults,
    foundAt: lineFaults(500),
    levels: [
      ...listFaults,
      [{}],
      [{ ...level, id: 'Staff' }],
      [{ ...level, title: '' }],
      [{ ...level, path: 'king' }],
      [level, { ...level, title: 'Another' }],
    ],
    criteria: [
      ...listFaults,
      [{}],
      [{ ...criterion, text: '' }],
      [{ ...criterion, subject: 'unknown' }],
      [{ ...criterion, required: 11 }],
      [{ ...criterion, state: 'done' }],
      [{ ...criterion, evidence: ['not-an-id'] }],
      [criterion, { ...criterion, text: 'Another' }],
      [{ ...criterion, level: 'distinguished' }],
    ],
    notes: textFaults(10_000),
  },
} satisfies Record<string, Record<string, readonly unknown[]>>
