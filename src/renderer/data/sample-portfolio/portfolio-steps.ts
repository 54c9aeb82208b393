import type { PathPortfolio } from '#shared/catalog.ts'
import { ok, type Result } from '#shared/result.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { PACKET_SECTION_IDS } from '#shared/vocabulary.ts'
import type { CommitError } from '../commit-error.ts'
import { newId } from '../ids.ts'
import { addLadder } from '../ladders/ladder-repository.ts'
import { addPacket } from '../packets/packet-repository.ts'
import { readPeople } from '../people/person-repository.ts'
import {
  adoptArtifacts,
  changeArtifact,
  setArtifactStatus,
  tickComponent,
} from '../portfolio/artifact-repository.ts'
import { addMetric } from '../portfolio/metric-repository.ts'
import { readRanked } from '../portfolio/ranked.ts'
import type { SamplePlace, SampleStep } from '../sample-step.ts'
import { CRITERIA, LADDER, LEVELS } from './ladder.ts'
import { ARTIFACTS, METRICS, PACKET, TAKEN_UP } from './story.ts'

/** What the person made, measured and wrote for the case. `portfolio`: of the sample's path. */
export function portfolioSteps(place: SamplePlace, portfolio: PathPortfolio): SampleStep[] {
  const { today } = place
  return [
    { day: addDays(today, TAKEN_UP), run: () => takeUp(place, portfolio) },
    // What it is linked to was entered by then.
    { day: today, run: () => enterArtifacts(place, portfolio) },
    { day: today, run: () => enterMetrics(place, portfolio) },
    { day: addDays(today, -PACKET.daysAgo), run: () => enterPacket(place, portfolio) },
    { day: today, run: () => enterLadder(place) },
  ]
}

type Done = Promise<Result<unknown, CommitError>>

function takeUp({ database }: SamplePlace, { path, ...portfolio }: PathPortfolio): Done {
  const suggested = [...portfolio.artifacts, ...portfolio.leadershipEvidence]
  const wanted = ARTIFACTS.map(({ name }) => {
    const found = suggested.find(({ key }) => key === `${path}/${name}`)
    if (found === undefined) throw new Error(`The portfolio suggests no ${name}`)
    return found
  })
  return adoptArtifacts(database, wanted, path)
}

async function enterArtifacts(place: SamplePlace, { path }: PathPortfolio): Done {
  const { database, today } = place
  const at = (days: number): Day => addDays(today, days)
  const known = await readKnown(place)
  for (const { name, title, notes, parts, due, done, ...begun } of ARTIFACTS) {
    const { id, components } = known.artifact(`${path}/${name}`)
    const changed = await changeArtifact(database, id, {
      ...(title !== undefined && { title }),
      notes,
      due: due === null ? null : at(due),
      reviewers: begun.reviewers.map(known.person),
      evidence: begun.evidence.map(known.evidence),
    })
    if (!changed.ok) return changed
    for (const [index, doneOn] of parts.entries()) {
      const part = components[index]
      if (part === undefined || doneOn === null) continue
      const ticked = await tickComponent(database, id, part.id, true, at(doneOn))
      if (!ticked.ok) return ticked
    }
    const said = await setArtifactStatus(database, id, begun.status, at(done ?? 0))
    if (!said.ok) return said
  }
  return ok(null)
}

async function enterMetrics(place: SamplePlace, { path }: PathPortfolio): Done {
  const { database, today } = place
  const known = await readKnown(place)
  const measured = <Measured extends { readonly day: number }>(each: Measured) => {
    return { ...each, day: addDays(today, each.day) }
  }
  for (const { name, baseline, target, readings, evidence, artifacts, ...metric } of METRICS) {
    const form = {
      ...metric,
      competencies: [...metric.competencies],
      baseline: measured(baseline),
      target: { value: target.value, by: addDays(today, target.by) },
      readings: readings.map(measured),
      evidence: evidence.map(known.evidence),
      artifacts: artifacts.map((each) => known.artifact(`${path}/${each}`).id),
    }
    const origin = { path, key: name === null ? null : `${path}/${name}` }
    const added = await addMetric(database, form, origin)
    if (!added.ok) return added
  }
  return ok(null)
}

function enterPacket({ database }: SamplePlace, { path }: PathPortfolio): Done {
  return addPacket(database, {
    title: PACKET.title,
    target: { path, organization: 'mid_size' },
    level: null,
    sections: PACKET_SECTION_IDS.map((id) => {
      return { id, isShown: true, text: id === 'next_scope' ? PACKET.nextScope : null }
    }),
  })
}

async function enterLadder(place: SamplePlace): Done {
  const known = await readKnown(place)
  return addLadder(place.database, {
    ...LADDER,
    asOf: addDays(place.today, -400),
    levels: [...LEVELS],
    criteria: CRITERIA.map(({ evidence, ...criterion }) => {
      return { ...criterion, id: newId(), evidence: evidence.map(known.evidence) }
    }),
  })
}

/** Finds what was entered before; anything else is a defect of the story. */
async function readKnown({ database }: SamplePlace) {
  const people = await readPeople(database)
  const evidence = await database.evidence.toArray()
  const artifacts = await readRanked(database, 'artifacts')
  const find = <Row>(rows: readonly Row[], name: string, isMeant: (row: Row) => boolean): Row => {
    const found = rows.find(isMeant)
    if (found === undefined) throw new Error(`The sample knows nothing called ${name}`)
    return found
  }
  return {
    person: (handle: string) => find(people, handle, (each) => each.handle === handle).id,
    evidence: (title: string) => find(evidence, title, (each) => each.title === title).id,
    artifact: (key: string) => find(artifacts, key, (each) => each.key === key),
  }
}
