import type { Action } from '../records/action.ts'
import type { Agreement } from '../records/agreement.ts'
import type { Artifact } from '../records/artifact.ts'
import type { Entry } from '../records/entry.ts'
import type { Evidence } from '../records/evidence.ts'
import type { Person } from '../records/person.ts'
import type { Session } from '../records/session.ts'

interface Content {
  readonly person: Person
  readonly agreements: readonly Agreement[]
  readonly sessions: readonly Session[]
  readonly actions: readonly Action[]
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
  /** That they look over. */
  readonly artifacts: readonly Artifact[]
}

/** All that names somebody as one Markdown text, newest first; the trash is left out. */
export function personToMarkdown(content: Content): string {
  const { person } = content
  const { agreements, sessions, actions, entries, evidence, artifacts } = keep(content)
  const facts = [person.work, person.roles.join(', ')].filter((fact) => fact !== '')
  return join([
    `# ${person.name}`,
    facts.join(' · '),
    person.notes,
    ...part('Agreements', agreements.map(agreementText)),
    ...part('Sessions', newestFirst(sessions).map(sessionText)),
    ...part('Actions', actions.length === 0 ? [] : [actions.map(actionLine).join('\n')]),
    ...part('Journal entries', newestFirst(entries).map(entryText)),
    ...part('Evidence', newestFirst(evidence).map(evidenceText)),
    ...part('Artifacts they look over', artifacts.map(artifactText)),
  ])
}

function agreementText({
  startedOn,
  endedOn,
  role,
  cadenceWeeks,
  goals,
  confidentiality,
  outcome,
}: Agreement): string {
  return join([
    `### ${startedOn} to ${endedOn ?? 'now'}, ${role}`,
    cadenceWeeks === null ? '' : `A session every ${cadenceWeeks} weeks.`,
    goals
      .map(({ text, atStart, atEnd }) => `- ${text} (${atStart ?? '–'} to ${atEnd ?? '–'} of 10)`)
      .join('\n'),
    confidentiality,
    outcome,
  ])
}

function sessionText(session: Session): string {
  const { day, state, time, minutes, help, agenda, summary, notes } = session
  const facts = [state, time ?? '', minutes === null ? '' : `${minutes} minutes`, help.join(', ')]
  return join([
    `### ${day}`,
    facts.filter((fact) => fact !== '').join(' · '),
    summary,
    agenda.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${text}`).join('\n'),
    notes,
  ])
}

function actionLine({ text, due, state, closedOn }: Action): string {
  const facts = [due === null ? '' : `due ${due}`, closedOn === null ? '' : `${state} ${closedOn}`]
  const told = facts.filter((fact) => fact !== '').join(', ')
  return `- [${state === 'done' ? 'x' : ' '}] ${text}${told === '' ? '' : ` (${told})`}`
}

function entryText({ day, text }: Entry): string {
  return join([`### ${day}`, text])
}

function evidenceText({ day, title, story, impact }: Evidence): string {
  return join([`### ${title}`, day, story, impact])
}

function artifactText({ title, status, due, doneOn, description }: Artifact): string {
  const since = doneOn === null ? (due === null ? '' : `due ${due}`) : `done ${doneOn}`
  // A status that is done bears its day.
  const facts = doneOn === null ? [status.replaceAll('_', ' '), since] : [since]
  return join([`### ${title}`, facts.filter((fact) => fact !== '').join(' · '), description])
}

function part(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`## ${title}`, ...texts]
}

function join(parts: readonly string[]): string {
  return parts
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join('\n\n')
}

function newestFirst<Row extends { readonly day: string }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((one, other) => (one.day < other.day ? 1 : -1))
}

function keep(content: Content): Omit<Content, 'person'> {
  const here = <Row extends { readonly deletedAt: string | null }>(rows: readonly Row[]) =>
    rows.filter(({ deletedAt }) => deletedAt === null)
  return {
    agreements: here(content.agreements),
    sessions: here(content.sessions),
    actions: here(content.actions),
    entries: here(content.entries),
    evidence: here(content.evidence),
    artifacts: here(content.artifacts),
  }
}
