import * as fc from 'fast-check'
import type { CatalogArtifact, CatalogMetric } from '#shared/catalog.ts'
import type { MetricReading } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'
import { ARTIFACT_KINDS, ARTIFACT_STATUSES } from '#shared/vocabulary.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { chooseLevel } from '../../../src/renderer/data/ladders/choose-level.ts'
import {
  addLadder,
  changeLadder,
  removeLadder,
  setCriterion,
} from '../../../src/renderer/data/ladders/ladder-repository.ts'
import {
  addPacket,
  changePacket,
  keepPacketVersion,
  removePacket,
} from '../../../src/renderer/data/packets/packet-repository.ts'
import {
  addArtifact,
  adoptArtifacts,
  changeArtifact,
  moveArtifact,
  removeArtifact,
  setArtifactStatus,
  tickComponent,
} from '../../../src/renderer/data/portfolio/artifact-repository.ts'
import {
  addMetric,
  addReading,
  adoptMetrics,
  changeMetric,
  changeReading,
  moveMetric,
  removeMetric,
  removeReading,
} from '../../../src/renderer/data/portfolio/metric-repository.ts'
import { aCriterion, aLadderLevel } from '../builders/a-ladder.ts'
import { aPacket } from '../builders/a-packet.ts'
import { aComponent } from '../builders/an-artifact.ts'
import { command, idIn, place } from './any-command.ts'

const day = fc.constantFrom<Day>(...(['2026-02-27', '2026-03-06'] as Day[]))
const text = fc.constantFrom('', 'a', 'two words')
const before = fc.option(place)
const value = fc.integer({ min: -3, max: 3 })
const isOn = fc.boolean()
const mostly = fc.constantFrom(true, true, true, false)

/** A command about an artifact, now and then one that has to be refused. */
const anyArtifactCommand = fc.oneof(
  command(
    'addArtifact',
    fc.record({ title: text, kind: fc.constantFrom(...ARTIFACT_KINDS), person: place }),
    async (to, { person, ...form }) => {
      const reviewer = await idIn(to, 'people', person)
      const reviewers = reviewer === '' ? [] : [reviewer]
      return addArtifact(to, { ...form, reviewers, components: [aComponent(), aComponent()] })
    },
  ),
  command(
    'changeArtifact',
    fc.record({ place, notes: text, evidence: place }),
    async (to, input) => {
      const evidence = await idIn(to, 'evidence', input.evidence)
      const id = await idIn(to, 'artifacts', input.place)
      return changeArtifact(to, id, {
        notes: input.notes,
        evidence: evidence === '' ? [] : [evidence],
      })
    },
  ),
  command('tickComponent', fc.record({ place, isDone: isOn, day }), async (to, input) => {
    const id = await idIn(to, 'artifacts', input.place)
    const [part] = (await to.artifacts.get(id))?.components ?? []
    return tickComponent(to, id, part?.id ?? '', input.isDone, input.day)
  }),
  command(
    'setArtifactStatus',
    fc.record({ place, status: fc.constantFrom(...ARTIFACT_STATUSES), day }),
    async (to, input) =>
      setArtifactStatus(to, await idIn(to, 'artifacts', input.place), input.status, input.day),
  ),
  command('moveArtifact', fc.record({ place, before }), (to, input) =>
    inFrontOf(to, 'artifacts', input, moveArtifact),
  ),
  command('removeArtifact', place, async (to, at) =>
    removeArtifact(to, await idIn(to, 'artifacts', at)),
  ),
  command('adoptArtifacts', fc.nat({ max: 2 }), (to, at) =>
    adoptArtifacts(to, SUGGESTED_ARTIFACTS.slice(at), 'staff_engineer'),
  ),
)

/** The same about a metric. */
const anyMetricCommand = fc.oneof(
  command('addMetric', fc.record({ title: text, unit: text }), (to, form) => addMetric(to, form)),
  command('changeMetric', fc.record({ place, value, artifact: place }), async (to, input) => {
    const artifact = await idIn(to, 'artifacts', input.artifact)
    return changeMetric(to, await idIn(to, 'metrics', input.place), {
      target: { value: input.value, by: null },
      artifacts: artifact === '' ? [] : [artifact],
    })
  }),
  command('addReading', fc.record({ place, day, value }), async (to, input) =>
    addReading(to, await idIn(to, 'metrics', input.place), toReading(input)),
  ),
  command('changeReading', fc.record({ place, was: day, day, value }), async (to, input) =>
    changeReading(to, await idIn(to, 'metrics', input.place), input.was, toReading(input)),
  ),
  command('removeReading', fc.record({ place, day }), async (to, input) =>
    removeReading(to, await idIn(to, 'metrics', input.place), input.day),
  ),
  command('moveMetric', fc.record({ place, before }), (to, input) =>
    inFrontOf(to, 'metrics', input, moveMetric),
  ),
  command('removeMetric', place, async (to, at) => removeMetric(to, await idIn(to, 'metrics', at))),
  command('adoptMetrics', fc.nat({ max: 2 }), (to, at) =>
    adoptMetrics(to, SUGGESTED_METRICS.slice(at), 'staff_engineer'),
  ),
)

/** The same about a packet or a ladder. */
const anyDocumentCommand = fc.oneof(
  command('addPacket', text, (to, title) => {
    const { target, level } = aPacket()
    return addPacket(to, { title, target, level })
  }),
  command('changePacket', fc.record({ place, text, person: place }), async (to, input) => {
    const person = await idIn(to, 'people', input.person)
    const people = person === '' ? [] : [person]
    return changePacket(to, await idIn(to, 'packets', input.place), {
      sections: [{ id: 'gaps', isShown: true, text: input.text }],
      redaction: { people, words: [], hidesNumbers: true },
    })
  }),
  command('keepPacketVersion', fc.record({ place, label: text }), async (to, input) =>
    keepPacketVersion(to, await idIn(to, 'packets', input.place), {
      label: input.label,
      sections: [{ id: 'gaps', title: 'What is missing', text: 'Little' }],
    }),
  ),
  command('removePacket', place, async (to, at) => removePacket(to, await idIn(to, 'packets', at))),
  command('addLadder', text, (to, employer) =>
    addLadder(to, {
      ...{ employer, name: 'Engineering', levels: [aLadderLevel()] },
      criteria: [aCriterion(), aCriterion({ subject: null })],
    }),
  ),
  command(
    'changeLadder',
    fc.record({ place, notes: text, isCut: fc.constantFrom(true, false, false) }),
    async (to, input) => {
      const cut = input.isCut ? { criteria: [] } : {}
      const id = await idIn(to, 'ladders', input.place)
      return changeLadder(to, id, { notes: input.notes, ...cut })
    },
  ),
  command('setCriterion', fc.record({ place, text, evidence: place }), async (to, input) => {
    const id = await idIn(to, 'ladders', input.place)
    const [criterion] = (await to.ladders.get(id))?.criteria ?? []
    const evidence = await idIn(to, 'evidence', input.evidence)
    return setCriterion(to, id, criterion?.id ?? '', {
      ...{ text: input.text, state: 'partly' },
      evidence: evidence === '' ? [] : [evidence],
    })
  }),
  command('removeLadder', place, async (to, at) => removeLadder(to, await idIn(to, 'ladders', at))),
  command('chooseLevel', fc.record({ place, isThere: mostly }), async (to, input) => {
    const ladder = await idIn(to, 'ladders', input.place)
    return chooseLevel(to, { ladder, level: input.isThere ? 'staff' : 'nobody' }, 'mid_size')
  }),
)

/** A command of the portfolio beside its evidence, of packets or of ladders. */
export const anyPortfolioCommand = fc.oneof(
  { arbitrary: anyArtifactCommand, weight: 7 },
  { arbitrary: anyMetricCommand, weight: 8 },
  { arbitrary: anyDocumentCommand, weight: 9 },
)

const SUGGESTED_ARTIFACTS: readonly CatalogArtifact[] = ['first', 'second'].map((key) => ({
  ...{ key: `staff_engineer/${key}`, title: `The ${key}` },
  ...{ kind: 'technical_artifacts', description: 'What it is' },
  demonstrates: [{ label: 'Influence', subjects: ['influence'] }],
  components: ['One part', 'Another part'],
  source: 'judgement',
}))

const SUGGESTED_METRICS: readonly CatalogMetric[] = ['first', 'second'].map((key) => ({
  ...{ key: `staff_engineer/${key}`, title: `The ${key}`, hint: 'How it is measured' },
  ...{ unit: 'min', better: 'lower', subjects: ['execution'], source: 'judgement' },
}))

function toReading(input: { readonly day: Day; readonly value: number }): MetricReading {
  return { day: input.day, value: input.value, source: 'The board' }
}

async function inFrontOf(
  database: CairnDatabase,
  table: 'artifacts' | 'metrics',
  input: { readonly place: number; readonly before: number | null },
  run: (database: CairnDatabase, id: string, before: string | null) => Promise<unknown>,
) {
  const other = input.before === null ? null : await idIn(database, table, input.before)
  return run(database, await idIn(database, table, input.place), other)
}
