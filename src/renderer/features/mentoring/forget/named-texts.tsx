import { useState } from 'react'
import type { RecordTable } from '#shared/records/change.ts'
import { KIND_WORDS } from '../../../data/history/field-words.ts'
import type { NamedText } from '../../../data/people/forget/find-named.ts'
import {
  artifactHref,
  entryHref,
  evidenceHref,
  ladderHref,
  metricHref,
  milestoneHref,
  packetHref,
  personHref,
  sessionHref,
} from '../../../data/record-address.ts'
import listStyles from '../frame/list.module.css'
import { ShowMore } from '../frame/show-more.tsx'
import styles from './forget.module.css'

const STEP = 20

interface NamedTextsProps {
  readonly texts: readonly NamedText[]
  /** `table/id` of those that stay as they are; null where all do. */
  readonly kept: ReadonlySet<string> | null
  readonly onKeep: (kept: ReadonlySet<string>) => void
}

/** Where the name stands, with the words around it and the way there. */
export function NamedTexts({ texts, kept, onKeep }: NamedTextsProps) {
  const [limit, setLimit] = useState(STEP)

  function toggle(key: string) {
    const next = new Set(kept)
    if (!next.delete(key)) next.add(key)
    onKeep(next)
  }

  return (
    <>
      <ul className={listStyles.rows} aria-label="Texts that name them">
        {texts.slice(0, limit).map((text) => {
          const key = `${text.table}/${text.id}`
          const href = placeHref(text)
          const kind = KIND_WORDS[text.table]
          return (
            <li key={key} className={listStyles.row}>
              <div className={listStyles.text}>
                <p className={listStyles.own}>
                  …{text.before}
                  <mark className={styles.name}>{text.name}</mark>
                  {text.after}…
                </p>
                <p className={listStyles.facts}>
                  <span>{href === null ? kind : <a href={href}>{kind}</a>}</span>
                  {text.row.deletedAt !== null && <span>in the trash</span>}
                </p>
              </div>
              {kept !== null && (
                <label className={styles.keep}>
                  <input type="checkbox" checked={kept.has(key)} onChange={() => toggle(key)} />
                  Leave it
                </label>
              )}
            </li>
          )
        })}
      </ul>
      <ShowMore
        shown={Math.min(limit, texts.length)}
        total={texts.length}
        onMore={() => setLimit(limit + STEP)}
      />
    </>
  )
}

/** Where a text can be edited; null for one in the trash. */
function placeHref({ table, id, row }: NamedText): string | null {
  return row.deletedAt === null ? (PLACES[table]?.(id, row) ?? null) : null
}

type ToHref = (id: string, row: NamedText['row']) => string

const PLACES: Readonly<Partial<Record<RecordTable, ToHref>>> = {
  entries: entryHref,
  evidence: evidenceHref,
  people: personHref,
  sessions: sessionHref,
  agreements: (_, { personId }) => personHref(String(personId)),
  actions: () => '#/mentoring/actions',
  milestones: milestoneHref,
  predictions: () => '#/roadmap/forecast',
  program: () => '#/program',
  ratings: () => '#/profile',
  profile: () => '#/profile',
  goals: () => '#/paths',
  prompts: () => '#/journal/prompts',
  artifacts: artifactHref,
  metrics: metricHref,
  packets: packetHref,
  packetVersions: (_, { packetId, number }) =>
    `${packetHref(String(packetId))}/versions/${String(number)}`,
  ladders: ladderHref,
}
