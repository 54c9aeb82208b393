import { useEffect, useState } from 'react'
import { namesOf } from '#shared/mentoring/names.ts'
import type { Person } from '#shared/records/person.ts'
import { useDatabase, useWriter } from '../../../data/data-context.ts'
import {
  countNamed,
  findNamedTexts,
  type NamedCounts,
  type NamedText,
} from '../../../data/people/forget/find-named.ts'
import { forgetPerson } from '../../../data/people/forget/forget-person.ts'
import { personHref } from '../../../data/record-address.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { Section } from '../../../ui/section.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { countText } from '../format.ts'
import { BackLink } from '../frame/back-link.tsx'
import { ChoiceChips } from '../frame/choice-chips.tsx'
import { Missing } from '../frame/missing.tsx'
import { savePersonFiles } from './export-person.ts'
import styles from './forget.module.css'
import { Forgotten, type ForgottenState } from './forgotten.tsx'
import { NamedTexts } from './named-texts.tsx'

interface ForgetPageProps {
  readonly id: string
  readonly people: readonly Person[]
}

/** What names a person, what becomes of it, and the one step that takes it away for good. */
export function ForgetPage({ id, people }: ForgetPageProps) {
  const [outcome, setOutcome] = useState<ForgottenState | null>(null)
  const person = people.find((each) => each.id === id)
  if (outcome !== null) return <Forgotten outcome={outcome} />
  if (person === undefined) return <Missing what="Person" />
  return <Forget person={person} onDone={setOutcome} />
}

interface ForgetProps {
  readonly person: Person
  readonly onDone: (outcome: ForgottenState) => void
}

function Forget({ person, onDone }: ForgetProps) {
  const database = useDatabase()
  const mayWrite = useWriter()
  const { sure, maybe } = namesOf(person)
  const [names, setNames] = useState<readonly string[]>(sure)
  const [replaces, setReplaces] = useState(false)
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [asks, setAsks] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const counts = useCounts(person.id)
  const texts = useNamedTexts(person.id, names)

  async function forget() {
    setIsBusy(true)
    const found = texts ?? []
    // Where a text has the name no longer, its earlier versions lose it in any case.
    const done = await forgetPerson(database, person.id, {
      names,
      found,
      kept: replaces ? [...kept] : found.map(({ table, id }) => `${table}/${id}`),
    })
    setIsBusy(false)
    setAsks(false)
    if (done.ok) return onDone(done.value)
    setFailure('It was not done to the end. What was not removed yet is as it was.')
  }

  return (
    <>
      <BackLink through={{ label: person.name, href: personHref(person.id) }} />
      <PageHeader
        title={`Forget ${person.name}`}
        windowTitle="Forget a person"
        lede="This takes them out of Cairn for good: what is theirs, every link to them, and the history of it. It cannot be undone."
      />
      <div className={styles.page}>
        {failure !== '' && <Notice tone="error">{failure}</Notice>}
        <Section title="What goes">
          {counts === null ? <PendingLine label="Counting" /> : <Counts counts={counts} />}
        </Section>
        <Section
          title="Texts that name them"
          lede="Your own words stay yours. Cairn lists where the name is, and can put “a colleague” in its place."
        >
          <ChoiceChips
            label="Look for"
            options={[...sure, ...maybe].map((name) => ({ value: name, label: name }))}
            value={names}
            onChange={setNames}
          />
          <div className={styles.texts}>
            {texts === null ? (
              <PendingLine label="Looking through your texts" />
            ) : texts.length === 0 ? (
              <p className={styles.quiet}>No text that stays has it.</p>
            ) : (
              <>
                <Switch
                  label={`Put “a colleague” in its place in ${countText(texts.length, 'text')}`}
                  hint="In their earlier versions too. Those that you leave, or edit yourself before, stay yours; what earlier versions of the others say of the name goes in any case."
                  checked={replaces}
                  disabled={!mayWrite}
                  onChange={setReplaces}
                />
                <NamedTexts texts={texts} kept={replaces ? kept : null} onKeep={setKept} />
                {counts !== null && counts.packets > 0 && (
                  <p className={styles.quiet}>
                    As long as a text keeps the name, packets that hide them hide these names as
                    words.
                  </p>
                )}
              </>
            )}
          </div>
        </Section>
        <Section title="What is beyond reach">
          <p className={styles.words}>
            Copies and backup files made until now still hold them. Copies go by themselves as newer
            ones take their place; files that you saved stay where you put them. Addresses of links
            and pictures are not looked into.
          </p>
        </Section>
        <div className={styles.buttons}>
          <Button
            variant="danger"
            disabled={!mayWrite || texts === null}
            onClick={() => setAsks(true)}
          >
            Forget this person
          </Button>
          <Button onClick={() => void savePersonFiles(database, person)}>Export them first</Button>
          <LinkButton variant="quiet" href={personHref(person.id)}>
            Keep them
          </LinkButton>
        </div>
      </div>
      <Dialog
        open={asks}
        title="Forget them for good?"
        onClose={() => !isBusy && setAsks(false)}
        actions={
          <>
            <Button disabled={isBusy} onClick={() => setAsks(false)}>
              Keep them
            </Button>
            <Button variant="danger" disabled={isBusy} onClick={() => void forget()}>
              {isBusy ? 'Forgetting…' : 'Forget for good'}
            </Button>
          </>
        }
      >
        <p>No undo and no trash brings {person.name} back.</p>
      </Dialog>
    </>
  )
}

function Counts({ counts }: { readonly counts: NamedCounts }) {
  const removed = [
    [counts.agreements, 'agreement', 'agreements'],
    [counts.sessions, 'session', 'sessions'],
    [counts.attachments, 'file of a session', 'files of sessions'],
    [counts.actions, 'action', 'actions'],
  ] as const
  const unlinked = [
    [counts.entries, 'journal entry', 'journal entries'],
    [counts.evidence, 'piece of evidence', 'pieces of evidence'],
    [counts.artifacts, 'artifact that they look over', 'artifacts that they look over'],
    [counts.packets, 'packet that leaves out their name', 'packets that leave out their name'],
  ] as const
  return (
    <ul className={styles.counts}>
      <li>Removed: the person, with what you wrote about them</li>
      {removed.map(([count, one, many]) =>
        count === 0 ? null : <li key={one}>Removed: {countText(count, one, many)}</li>,
      )}
      {unlinked.map(([count, one, many]) =>
        count === 0 ? null : (
          <li key={one}>Stays without the link: {countText(count, one, many)}</li>
        ),
      )}
    </ul>
  )
}

function useCounts(personId: string): NamedCounts | null {
  const database = useDatabase()
  const [counts, setCounts] = useState<NamedCounts | null>(null)
  useEffect(() => {
    let isOver = false
    void countNamed(database, personId).then((found) => !isOver && setCounts(found))
    return () => {
      isOver = true
    }
  }, [database, personId])
  return counts
}

/** Looked through once, and again with other names. Null meanwhile. */
function useNamedTexts(personId: string, names: readonly string[]): readonly NamedText[] | null {
  const database = useDatabase()
  const [texts, setTexts] = useState<readonly NamedText[] | null>(null)
  useEffect(() => {
    let isOver = false
    setTexts(null)
    void findNamedTexts(database, personId, names, () => isOver).then((found) => {
      if (!isOver) setTexts(found)
    })
    return () => {
      isOver = true
    }
  }, [database, personId, names])
  return texts
}
