import type { Artifact } from '../records/artifact.ts'
import type { PacketFacts } from './facts.ts'
import { escapeLines, escapeMarkdown, joinBlocks, toBullets } from './markdown.ts'
import { artifactsOf, isBegun } from './strongest.ts'
import {
  countWords,
  dueWords,
  linkWords,
  listWords,
  lowerFirst,
  peopleWords,
  STATUSES,
} from './words.ts'

/** What was made, furthest along first; what is only thought of in one line. Empty without any. */
export function writeArtifacts(facts: PacketFacts): string {
  const all = artifactsOf(facts)
  if (all.length === 0) return ''
  const begun = all.filter(isBegun)
  const made = begun.filter(({ kind }) => kind !== 'leadership_evidence')
  const leadership = begun.filter(({ kind }) => kind === 'leadership_evidence')
  const ideas = all.filter((artifact) => !isBegun(artifact))
  return joinBlocks([
    begun.length === 0 ? 'Nothing is begun yet.' : '',
    ...made.map((artifact) => artifactText(facts, artifact)),
    ...(leadership.length === 0
      ? []
      : [
          '### Evidence of leadership',
          toBullets(leadership.map((artifact) => leadershipLine(facts, artifact))),
        ]),
    ideas.length === 0
      ? ''
      : `Not begun: ${listWords(ideas.map(({ title }) => lowerFirst(escapeMarkdown(title))))}.`,
  ])
}

function artifactText(facts: PacketFacts, artifact: Artifact): string {
  const { title, description, demonstrates, links, reviewers } = artifact
  const people = peopleWords(reviewers, facts)
  return joinBlocks([
    `### ${escapeMarkdown(title)}`,
    `*${stateWords(facts, artifact)}*`,
    isSuggested(facts, artifact) ? '' : escapeLines(description.trim()),
    toBullets([
      ...(demonstrates.length === 0
        ? []
        : [
            `Demonstrates ${listWords(demonstrates.map((each) => lowerFirst(escapeMarkdown(each))))}`,
          ]),
      ...partsLine(artifact),
      ...(people.length === 0
        ? []
        : [`${artifact.status === 'done' ? 'Reviewed by' : 'Reviewers:'} ${listWords(people)}`]),
      ...linkedLine(facts, artifact),
      ...(links.length === 0 ? [] : [`To look at: ${linkWords(links).join(', ')}`]),
    ]),
  ])
}

function stateWords(facts: PacketFacts, { status, doneOn, due }: Artifact): string {
  const { format } = facts
  if (status === 'done') return doneOn === null ? 'Done' : `Done ${format.day(doneOn)}`
  return due === null ? STATUSES[status] : `${STATUSES[status]}, ${dueWords(due, facts)}`
}

function partsLine({ components }: Artifact): readonly string[] {
  if (components.length === 0) return []
  const open = components.filter(({ doneOn }) => doneOn === null)
  const all = countWords(components.length, 'part', 'parts')
  if (open.length === 0) return [`All of ${all} done`]
  const named = listWords(open.map(({ label }) => lowerFirst(escapeMarkdown(label))))
  return [`${components.length - open.length} of ${all} done. Open: ${named}`]
}

/** What the catalog says of such an artifact says nothing of this one. */
function isSuggested({ catalog }: PacketFacts, { key, description }: Artifact): boolean {
  const suggested = catalog.portfolios.flatMap(({ artifacts, leadershipEvidence }) => [
    ...artifacts,
    ...leadershipEvidence,
  ])
  return suggested.some((each) => each.key === key && each.description === description.trim())
}

function linkedLine(facts: PacketFacts, artifact: Artifact): readonly string[] {
  const titles = linkedTitles(facts, artifact)
  return titles.length === 0 ? [] : [`Backed by ${listWords(titles)}`]
}

function leadershipLine(facts: PacketFacts, artifact: Artifact): string {
  const titles = linkedTitles(facts, artifact)
  return `**${escapeMarkdown(artifact.title)}**: ${listWords(titles)}`
}

function linkedTitles({ evidence }: PacketFacts, artifact: Artifact): readonly string[] {
  return evidence
    .filter(({ id }) => artifact.evidence.includes(id))
    .map(({ title }) => `“${escapeMarkdown(title)}”`)
}
