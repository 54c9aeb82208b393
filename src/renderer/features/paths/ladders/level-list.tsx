import { useState } from 'react'
import { useLocation } from 'wouter'
import { levelIdFor } from '#shared/ladder/level-id.ts'
import type { Ladder } from '#shared/records/ladder.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useLadderCommands } from '../../../data/ladders/use-ladder-commands.ts'
import { ladderLevelHref } from '../../../data/record-address.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './ladder-page.module.css'
import { LevelDialog } from './level-dialog.tsx'
import { criteriaOf, standingText } from './words.ts'

interface LevelListProps {
  readonly ladder: Ladder
  /** The level that is shown beside. */
  readonly shown: string | null
  readonly goalLevel: string | null
}

/** Levels of a ladder at most. Source: its schema. */
const MOST = 40

/** The levels, the highest on top, and the way to another one. */
export function LevelList({ ladder, shown, goalLevel }: LevelListProps) {
  const { change } = useLadderCommands()
  const [, navigate] = useLocation()
  const mayWrite = useWriter()
  const [isAdding, setIsAdding] = useState(false)
  const { id, levels } = ladder

  async function add(title: string, summary: string): Promise<boolean> {
    const own = levelIdFor(title, new Set(levels.map((level) => level.id)))
    const level = { id: own, title, path: levels.at(-1)?.path ?? null, summary }
    const changed = await change(id, { levels: [...levels, level] })
    if (changed.ok) navigate(ladderLevelHref(id, own).slice(1))
    return changed.ok
  }

  return (
    <nav aria-label="Levels" className={styles.nav}>
      {levels.length > 0 && (
        <ol reversed className={styles.levels}>
          {levels.toReversed().map((level) => (
            <li key={level.id}>
              <a
                href={ladderLevelHref(id, level.id)}
                className={styles.level}
                aria-current={level.id === shown ? 'page' : undefined}
              >
                <span className={styles.levelName}>{level.title}</span>
                <span className={styles.levelNote}>
                  {level.id === goalLevel && 'Your goal · '}
                  {standingText(criteriaOf(ladder, level.id))}
                </span>
              </a>
            </li>
          ))}
        </ol>
      )}
      {mayWrite && levels.length < MOST && (
        <div>
          <Button size="small" onClick={() => setIsAdding(true)}>
            Add a level
          </Button>
        </div>
      )}
      <LevelDialog
        open={isAdding}
        title="Add a level on top"
        onClose={() => setIsAdding(false)}
        onSave={add}
      />
    </nav>
  )
}
