import type { Catalog } from '#shared/catalog.ts'
import type { Goal } from '#shared/records/goal.ts'
import { type ProfileForm, profileFormSchema } from '#shared/records/profile.ts'
import { useEvidenceCounts } from '../../data/evidence/use-evidence-counts.ts'
import { useAskedLevels } from '../../data/ladders/use-asked-levels.ts'
import { useAutosavedForm } from '../../data/use-autosaved-form.ts'
import { useCommands } from '../../data/use-commands.ts'
import type { OwnRatings } from '../../data/use-own-ratings.ts'
import { AboutSection } from './about-section.tsx'
import { ChallengesSection } from './challenges-section.tsx'
import { HistoryPart } from './history-part.tsx'
import styles from './profile.module.css'
import { RatingsSection } from './ratings-section.tsx'
import { SectionIndex } from './section-index.tsx'
import { ratingGroups, targetOf } from './subjects.ts'

interface ProfileSectionsProps {
  readonly stored: ProfileForm
  readonly storedAt: string | null
  /** null before anything was entered. */
  readonly id: string | null
  readonly goal: Goal | null
  readonly ratings: OwnRatings
  readonly catalog: Catalog
  readonly disabled: boolean
}

export function ProfileSections({
  stored,
  storedAt,
  id,
  goal,
  ratings,
  catalog,
  disabled,
}: ProfileSectionsProps) {
  const { saveProfile } = useCommands()
  const evidence = useEvidenceCounts()
  const autosaved = useAutosavedForm({
    name: 'profile',
    schema: profileFormSchema,
    stored,
    storedAt,
    save: saveProfile,
  })
  const asked = useAskedLevels(goal) ?? []
  const target = goal === null ? null : targetOf(catalog, goal, asked)
  const groups = ratingGroups(catalog)

  return (
    <div className={styles.page}>
      <SectionIndex
        entries={[
          { id: 'about', label: 'About you' },
          ...groups.map(({ id, title }) => ({ id, label: title })),
          { id: 'challenges', label: 'Challenges met' },
        ]}
      />
      <fieldset className={styles.sections} disabled={disabled}>
        <legend className="visually-hidden">Your profile</legend>
        <AboutSection {...autosaved} />
        {groups.map((group) => (
          <RatingsSection
            key={group.id}
            group={group}
            levels={catalog.levels}
            target={target}
            ratings={ratings}
            evidence={evidence}
          />
        ))}
        <ChallengesSection {...autosaved} challenges={catalog.challenges} target={target} />
        {id !== null && <HistoryPart id={id} />}
      </fieldset>
    </div>
  )
}
