import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { useId } from 'react'
import { Controller } from 'react-hook-form'
import { useLocation } from 'wouter'
import type { Person } from '#shared/records/person.ts'
import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import { useActionsOf } from '../../../data/actions/use-actions.ts'
import { useAttachment } from '../../../data/attachments/use-attachments.ts'
import { useWriter } from '../../../data/data-context.ts'
import { tellHistory } from '../../../data/history/history-events.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { personHref } from '../../../data/record-address.ts'
import { useOpenLink } from '../../../host/use-open-link.ts'
import { pictureResolver } from '../../../ui/attachments/picture-resolver.tsx'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { MarkdownEditor } from '../../../ui/markdown/markdown-editor.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { ActionList } from '../actions/action-list.tsx'
import { AddActionLine } from '../actions/add-action-line.tsx'
import { toPath } from '../address.ts'
import { dayText, nearDayText, timeText } from '../format.ts'
import { BackLink } from '../frame/back-link.tsx'
import listStyles from '../frame/list.module.css'
import { AfterSession } from './after-session.tsx'
import { Agenda } from './agenda.tsx'
import styles from './session.module.css'
import { SessionFacts } from './session-facts.tsx'
import { useSessionForm } from './use-session-form.ts'
import { useSessionPictures } from './use-session-pictures.ts'

const resolvePicture = pictureResolver(useAttachment)

interface SessionEditorProps {
  readonly session: Session
  readonly person: Person
  readonly people: readonly Person[]
  readonly asOf: Day
}

/** All of a session, stored as it is written: what to talk about, what was said, what comes of it. */
export function SessionEditor({ session, person, people, asOf }: SessionEditorProps) {
  const { saveSession, deleteSession, restoreSession } = useMentoringCommands()
  const mayWrite = useWriter()
  const [, navigate] = useLocation()
  const openLink = useOpenLink()
  const handle = useSessionForm(session)
  const { form, flush, errorOf } = handle
  const actions = useActionsOf({ sessionId: session.id }) ?? []
  const notesId = useId()
  const pictures = useSessionPictures(session.id)
  const { id, state } = session

  async function turn(next: Session['state']) {
    await flush()
    const former = state
    const turned = await saveSession(id, { state: next })
    if (!turned.ok || next === 'planned') return
    tellHistory({
      kind: 'done',
      text: next === 'held' ? 'The session counts as held.' : 'The session is canceled.',
      takeBack: () => void saveSession(id, { state: former }),
    })
  }

  async function remove() {
    await flush()
    const removed = await deleteSession(id)
    if (!removed.ok) return
    navigate(toPath(personHref(person.id)))
    tellHistory({
      kind: 'done',
      text: `In the trash: the session of ${dayText(session.day)}`,
      takeBack: () => void restoreSession(id),
    })
  }

  return (
    <>
      <BackLink through={{ label: person.name, href: personHref(person.id) }} />
      <PageHeader
        title={`With ${person.name}`}
        windowTitle="Session"
        lede={standingText(session, asOf)}
        actions={
          mayWrite && (
            <>
              {state === 'planned' ? (
                <>
                  <Button size="small" onClick={() => void turn('canceled')}>
                    Cancel it
                  </Button>
                  <Button size="small" variant="primary" onClick={() => void turn('held')}>
                    We met
                  </Button>
                </>
              ) : (
                <LinkButton size="small" href={`#/portfolio/evidence/add?session=${id}`}>
                  Make evidence of this
                </LinkButton>
              )}
              <Menu
                label="More about this session"
                icon={<IconDots aria-hidden="true" />}
                items={[
                  ...(state === 'planned'
                    ? []
                    : [{ label: 'Back to planned', onSelect: () => void turn('planned') }]),
                  { label: 'Delete', onSelect: () => void remove() },
                ]}
              />
            </>
          )
        }
      />
      {state === 'held' && <AfterSession session={session} asOf={asOf} />}
      <form
        onBlur={() => void flush()}
        onSubmit={(event) => {
          event.preventDefault()
          void flush()
        }}
      >
        <fieldset className={styles.page} disabled={!mayWrite}>
          <legend className="visually-hidden">The session</legend>
          <div className={styles.main}>
            <Section title="Agenda">
              <Controller
                control={form.control}
                name="agenda"
                render={({ field }) => (
                  <Agenda value={field.value} onChange={field.onChange} place={id} />
                )}
              />
            </Section>
            <Section title="Notes">
              <Controller
                control={form.control}
                name="notes"
                render={({ field }) => (
                  <MarkdownEditor
                    id={notesId}
                    label="Notes"
                    hideLabel
                    name={field.name}
                    value={field.value}
                    onChange={field.onChange}
                    onBlur={field.onBlur}
                    readOnly={!mayWrite}
                    minRows={8}
                    onPasteFiles={mayWrite ? pictures.take : undefined}
                    resolveImage={resolvePicture}
                    openLink={openLink}
                    error={errorOf('notes')}
                  />
                )}
              />
              <p role="status" className={listStyles.small}>
                {pictures.problem}
              </p>
            </Section>
            <TextArea
              {...form.register('summary')}
              label="To remember next time"
              hint="A line or two. Before the next session you read it first."
              rows={2}
              error={errorOf('summary')}
            />
          </div>
          <div className={styles.side}>
            <SessionFacts {...handle} />
          </div>
        </fieldset>
      </form>
      <div className={styles.actions}>
        <Section title="Actions">
          {actions.length > 0 && (
            <ActionList
              label="Actions of this session"
              actions={actions}
              people={people}
              asOf={asOf}
              personId={person.id}
              sessionId={id}
            />
          )}
          <div className={listStyles.more}>
            <AddActionLine
              place={`session/${id}`}
              people={people}
              origin={{ sessionId: id, personId: person.id }}
              between={person}
            />
          </div>
        </Section>
      </div>
    </>
  )
}

function standingText({ state, day, time }: Session, asOf: Day): string {
  const at = time === null ? '' : `, ${timeText(time)}`
  const near = nearDayText(day, asOf)
  const isNear = !/\d/.test(near)
  const when = `${dayText(day)}${at}${isNear ? `, ${near}` : ''}`
  if (state === 'held') return `Held on ${when}`
  if (state === 'canceled') return `Canceled; it was planned for ${when}`
  return day < asOf ? `Was planned for ${when}. Did you meet?` : `Planned for ${when}`
}
