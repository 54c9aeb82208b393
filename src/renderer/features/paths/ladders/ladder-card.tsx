import type { Goal } from '#shared/records/goal.ts'
import type { Ladder } from '#shared/records/ladder.ts'
import { ladderHref, ladderLevelHref } from '../../../data/record-address.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import styles from './ladders-page.module.css'
import { criteriaOf, criteriaText, dayText, standingText } from './words.ts'

interface LadderCardProps {
  readonly ladder: Ladder
  readonly goal: Goal | null
}

/** One ladder with its levels, the highest on top as on a wall. */
export function LadderCard({ ladder, goal }: LadderCardProps) {
  const { id, name, asOf, levels, criteria } = ladder
  const facts = [
    criteriaText(criteria.length),
    ...(asOf === null ? [] : [`as of ${dayText(asOf)}`]),
  ]
  return (
    <Card className={styles.card}>
      <h3 className={styles.title}>
        <a href={ladderHref(id)}>{name}</a>
      </h3>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {levels.length > 0 && (
        <ol className={styles.levels} reversed>
          {levels.toReversed().map((level) => (
            <li key={level.id} className={styles.level}>
              <a href={ladderLevelHref(id, level.id)}>{level.title}</a>
              {goal?.level?.ladder === id && goal.level.level === level.id ? (
                <Badge tone="good">Your goal</Badge>
              ) : (
                <span className={styles.standing}>
                  {standingText(criteriaOf(ladder, level.id))}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
