import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Catalog } from '#shared/catalog.ts'
import type { Ladder } from '#shared/records/ladder.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useLadderCommands } from '../../../data/ladders/use-ladder-commands.ts'
import { useLadder } from '../../../data/ladders/use-ladders.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Crumbs } from '../../../ui/crumbs.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { LADDERS_HREF } from '../address.ts'
import type { Person } from '../use-person.ts'
import { ExportMenu } from './export-menu.tsx'
import { HistoryPart } from './history-part.tsx'
import { LadderFacts } from './ladder-facts.tsx'
import styles from './ladder-page.module.css'
import { LevelList } from './level-list.tsx'
import { LevelPanel } from './level-panel.tsx'
import { criteriaText, dayText } from './words.ts'

interface LadderPageProps {
  readonly id: string
  /** The level to show; null shows the goal's, else the first. */
  readonly levelId: string | null
  readonly catalog: Catalog
  readonly person: Person
}

/** One ladder: its levels, and of one of them every criterion. */
export function LadderPage({ id, levelId, catalog, person }: LadderPageProps) {
  const ladder = useLadder(id)
  if (ladder === undefined) return <PendingLine label="Opening" />
  if (ladder === null) {
    return (
      <>
        <PageHeader
          title="This ladder is not here"
          lede="It may have been deleted; the trash in the settings keeps it for a while."
        />
        <LinkButton variant="primary" href={LADDERS_HREF}>
          See your ladders
        </LinkButton>
      </>
    )
  }
  return <StoredLadder ladder={ladder} levelId={levelId} catalog={catalog} person={person} />
}

interface StoredLadderProps extends Omit<LadderPageProps, 'id'> {
  readonly ladder: Ladder
}

function StoredLadder({ ladder, levelId, catalog, person }: StoredLadderProps) {
  const [, navigate] = useLocation()
  const mayWrite = useWriter()
  const { remove } = useLadderCommands()
  const [said, setSaid] = useState('')
  const { id, employer, name, asOf, levels, criteria } = ladder
  const goalLevel = person.goal?.level?.ladder === id ? person.goal.level.level : null
  const byId = (asked: string | null) => levels.find((level) => level.id === asked)
  const shown = levelId === null ? (byId(goalLevel) ?? levels[0]) : byId(levelId)
  const facts = [employer, criteriaText(criteria.length)]
  if (asOf !== null) facts.push(`as of ${dayText(asOf)}`)

  async function removeLadder() {
    navigate(LADDERS_HREF.slice(1))
    await remove(id)
  }

  return (
    <>
      <Crumbs
        trail={[
          { label: 'Paths', href: '#/paths' },
          { label: 'Your own ladders', href: LADDERS_HREF },
        ]}
      />
      <PageHeader
        title={name}
        lede={facts.join(' · ')}
        actions={
          <>
            <ExportMenu ladder={ladder} onSaid={setSaid} />
            {mayWrite && (
              <Menu
                label="More about this ladder"
                icon={<IconDots aria-hidden="true" />}
                items={[{ label: 'Delete the ladder', onSelect: () => void removeLadder() }]}
              />
            )}
          </>
        }
      />
      <div className={styles.page}>
        <LevelList ladder={ladder} shown={shown?.id ?? null} goalLevel={goalLevel} />
        {shown === undefined ? (
          <p className={styles.empty}>
            {levels.length === 0
              ? 'Add a level to begin with, the lowest first.'
              : 'There is no such level on this ladder. Choose one of those beside.'}
          </p>
        ) : (
          <LevelPanel
            key={shown.id}
            ladder={ladder}
            level={shown}
            catalog={catalog}
            person={person}
          />
        )}
      </div>
      <div className={styles.end}>
        <LadderFacts ladder={ladder} />
        <HistoryPart id={id} onBack={setSaid} />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
