import { standInFor } from '#shared/packet/hidden-phrases.ts'
import type { RedactedSpot } from '#shared/packet/redact.ts'
import type { Redaction } from '#shared/records/packet.ts'
import type { Person } from '#shared/records/person.ts'
import { Button } from '../../../../ui/button.tsx'
import { FieldError } from '../../../../ui/field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Switch } from '../../../../ui/switch.tsx'
import { countText } from '../../format.ts'
import styles from '../packet.module.css'
import { spotsWords } from './redaction-words.ts'
import { WordsList } from './words-list.tsx'

interface RedactionPartProps {
  readonly redaction: Redaction
  readonly people: readonly Person[]
  /** People who are hidden and whose names nobody knows any more. */
  readonly lost: number
  /** How often each is named before anything is taken out. */
  readonly named: ReadonlyMap<string, number>
  readonly spots: readonly RedactedSpot[]
  readonly mayWrite: boolean
  readonly error: string | undefined
  readonly onChange: (redaction: Redaction) => void
}

/** Whose names, which words and whether figures give way in everything that leaves Cairn. */
export function RedactionPart({
  redaction,
  people,
  lost,
  named,
  spots,
  mayWrite,
  error,
  onChange,
}: RedactionPartProps) {
  const isHidden = ({ id }: Person) => redaction.people.includes(id)
  const listed = people.filter((person) => named.has(person.id) || isHidden(person))
  const setHidden = (id: string, hides: boolean) =>
    onChange({
      ...redaction,
      people: hides ? [...redaction.people, id] : redaction.people.filter((each) => each !== id),
    })
  return (
    <section aria-labelledby="packet-redaction">
      <h2 id="packet-redaction" className={styles.partTitle}>
        What is left out
      </h2>
      <p className={styles.quiet}>{spotsWords(spots)}</p>
      {lost > 0 && (
        <Notice tone="attention">
          {countText(lost, 'person who was', 'people who were')} hidden here{' '}
          {lost === 1 ? 'is' : 'are'} no longer kept, so the name is not known. Where it may still
          stand in a text, add it as a word.
        </Notice>
      )}
      <fieldset className={styles.fields} disabled={!mayWrite}>
        <legend className="visually-hidden">What is left out</legend>
        <div className={styles.group}>
          <h3 className={styles.groupTitle}>People</h3>
          {listed.length === 0 ? (
            <p className={styles.quiet}>Nobody of your people is named in it.</p>
          ) : (
            listed.map((person) => (
              <Switch
                key={person.id}
                label={`Hide ${person.name}`}
                hint={hintFor(person, named.get(person.id) ?? 0)}
                checked={isHidden(person)}
                onChange={(hides) => setHidden(person.id, hides)}
              />
            ))
          )}
          {listed.some((person) => !isHidden(person)) && listed.length > 1 && (
            <p>
              <Button
                size="small"
                variant="quiet"
                onClick={() =>
                  onChange({
                    ...redaction,
                    people: [...new Set([...redaction.people, ...listed.map(({ id }) => id)])],
                  })
                }
              >
                Hide all of them
              </Button>
            </p>
          )}
        </div>
        <WordsList
          words={redaction.words}
          onChange={(words) => onChange({ ...redaction, words })}
        />
        <div className={styles.group}>
          <h3 className={styles.groupTitle}>Figures</h3>
          <Switch
            label="Hide figures"
            hint="Dates and the numbers of lists stay; numbers written as words do too."
            checked={redaction.hidesNumbers}
            onChange={(hidesNumbers) => onChange({ ...redaction, hidesNumbers })}
          />
        </div>
        <FieldError id="packet-redaction-error" error={error} />
      </fieldset>
      <p className={styles.quiet}>
        Names are found whole and in parts, in any case. A name that is not among your people is
        found only as a word that you add.
      </p>
    </section>
  )
}

function hintFor(person: Person, times: number): string {
  const trash = person.deletedAt === null ? '' : 'In the trash · '
  const becomes = `becomes “${standInFor(person)}”`
  return times === 0
    ? `${trash}Not named now · ${becomes}`
    : `${trash}${countText(times, 'time', 'times')} · ${becomes}`
}
