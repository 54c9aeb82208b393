import type { Catalog, TargetRequirements } from '#shared/catalog.ts'
import type { Profile } from '#shared/records/profile.ts'
import { Badge } from '../../../ui/badge.tsx'
import { formatNumber } from '../../../ui/picture/format.ts'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { Section } from '../../../ui/section.tsx'
import styles from './challenge-list.module.css'

export interface ChallengeListProps {
  catalog: Catalog
  challenges: TargetRequirements['challenges']
  done: Profile['challengesDone']
}

/** The assignments that prepare for the role, and how many of them lie behind the person. */
export function ChallengeList({ catalog, challenges, done }: ChallengeListProps) {
  return (
    <Section title="Challenges" lede="Assignments to have been through, and how often.">
      <ul className={styles.list}>
        {challenges.map(({ id, needed, source }) => {
          const challenge = catalog.challenges.find((candidate) => candidate.id === id)
          const count = done[id] ?? 0
          return (
            <li key={id} className={styles.challenge}>
              <div className={styles.top}>
                <h3 className={styles.name}>{challenge?.label}</h3>
                <ProvenanceMark source={source} />
                <Badge tone={count >= needed ? 'good' : 'wait'}>
                  {formatNumber(count)} of {needed} done
                </Badge>
              </div>
              <p>{challenge?.description}</p>
              <p className={styles.example}>{challenge?.example}</p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
