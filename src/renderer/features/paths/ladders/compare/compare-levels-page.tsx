import type { Catalog } from '#shared/catalog.ts'
import { toAskedLevels } from '#shared/portfolio/asked-levels.ts'
import type { Ladder, LadderLevel } from '#shared/records/ladder.ts'
import { RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { useLadders } from '../../../../data/ladders/use-ladders.ts'
import { ladderLevelHref } from '../../../../data/record-address.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { Crumbs } from '../../../../ui/crumbs.tsx'
import { DataTable } from '../../../../ui/data-table.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { PendingLine } from '../../../../ui/pending.tsx'
import { Section } from '../../../../ui/section.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { subjectLabel } from '../../../../ui/subject-options.ts'
import { compareLevelsHref, LADDERS_HREF, type LevelPlace } from '../../address.ts'
import { goTo } from '../../go-to.ts'
import { byCategory, criteriaOf } from '../words.ts'
import styles from './compare-levels.module.css'

interface CompareLevelsPageProps {
  readonly catalog: Catalog
  readonly first: LevelPlace
  readonly second: LevelPlace
}

interface Side {
  readonly place: LevelPlace
  readonly ladder: Ladder
  readonly level: LadderLevel
  /** Such as `Staff engineer, Example Company`. */
  readonly label: string
}

/** Two levels side by side, of one ladder or of two employers. */
export function CompareLevelsPage({ catalog, first, second }: CompareLevelsPageProps) {
  const ladders = useLadders()
  const sides = (ladders ?? []).flatMap(toSides)
  const one = find(sides, first)
  const other = find(sides, second)
  return (
    <>
      <Crumbs
        trail={[
          { label: 'Paths', href: '#/paths' },
          { label: 'Your own ladders', href: LADDERS_HREF },
        ]}
      />
      <PageHeader title="Compare two levels" lede="What each asks for, side by side." />
      {ladders === undefined ? (
        <PendingLine label="Reading your ladders" />
      ) : one === undefined || other === undefined ? (
        <>
          <p className={styles.gone}>One of these levels is not there any more.</p>
          <LinkButton variant="primary" href={LADDERS_HREF}>
            See your ladders
          </LinkButton>
        </>
      ) : (
        <>
          <div className={styles.choices}>
            <Choice
              label="First level"
              sides={sides}
              chosen={one}
              hrefFor={(place) => compareLevelsHref(place, second)}
            />
            <Choice
              label="Second level"
              sides={sides}
              chosen={other}
              hrefFor={(place) => compareLevelsHref(first, place)}
            />
          </div>
          <Points catalog={catalog} one={one} other={other} />
          <Section title="Their criteria">
            <div className={styles.pair}>
              <Criteria side={one} />
              <Criteria side={other} />
            </div>
          </Section>
        </>
      )}
    </>
  )
}

function toSides(ladder: Ladder): Side[] {
  return ladder.levels.map((level) => ({
    place: { ladder: ladder.id, level: level.id },
    ladder,
    level,
    label: `${level.title}, ${ladder.employer}`,
  }))
}

function find(sides: readonly Side[], { ladder, level }: LevelPlace): Side | undefined {
  return sides.find(({ place }) => place.ladder === ladder && place.level === level)
}

interface ChoiceProps {
  readonly label: string
  readonly sides: readonly Side[]
  readonly chosen: Side
  readonly hrefFor: (place: LevelPlace) => string
}

function Choice({ label, sides, chosen, hrefFor }: ChoiceProps) {
  return (
    <SelectField
      label={label}
      value={String(sides.indexOf(chosen))}
      options={sides.map((side, at) => ({
        value: String(at),
        label: `${side.label} (${side.ladder.name})`,
      }))}
      onChange={(event) => {
        const side = sides[Number(event.currentTarget.value)]
        if (side !== undefined) goTo(hrefFor(side.place))
      }}
    />
  )
}

interface PointsProps {
  readonly catalog: Catalog
  readonly one: Side
  readonly other: Side
}

/** Points that the two ask for, of every subject that one of them names. */
function Points({ catalog, one, other }: PointsProps) {
  const [first, second] = [one, other].map(
    ({ ladder, level }) =>
      new Map(toAskedLevels(ladder, level.id).map((asked) => [asked.subject, asked.required])),
  )
  const subjects = RATING_SUBJECTS.filter((id) => first?.has(id) || second?.has(id))
  const pathOf = ({ level }: Side) =>
    catalog.paths.find(({ id }) => id === level.path)?.label ?? 'None chosen'
  return (
    <Section
      title="What they come to"
      lede="Points from 1 to 10. A dash leaves them to the nearest path."
    >
      <DataTable
        caption="What the two levels come to"
        hideCaption
        columns={[
          'Asked for',
          one.label,
          one.label === other.label ? `${other.label} ` : other.label,
        ]}
        rows={[
          ['Nearest path', pathOf(one), pathOf(other)],
          ...subjects.map((id) => [
            subjectLabel(catalog, id),
            String(first?.get(id) ?? '–'),
            String(second?.get(id) ?? '–'),
          ]),
        ]}
      />
    </Section>
  )
}

function Criteria({ side }: { readonly side: Side }) {
  const { ladder, level } = side
  const groups = byCategory(criteriaOf(ladder, level.id))
  return (
    <div className={styles.side}>
      <h3 className={styles.title}>
        <a href={ladderLevelHref(ladder.id, level.id)}>{level.title}</a>
      </h3>
      <p className={styles.quiet}>
        {ladder.employer} · {ladder.name}
      </p>
      {groups.length === 0 && <p className={styles.quiet}>No criteria yet.</p>}
      {groups.map(({ category, criteria }) => (
        <div key={category}>
          {category !== '' && <h4 className={styles.category}>{category}</h4>}
          <ul className={styles.texts}>
            {criteria.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
