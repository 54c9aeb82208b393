import { useState } from 'react'
import {
  COMPLETENESS_PART_IDS,
  type Completeness,
  PART_POINTS,
} from '#shared/portfolio/completeness.ts'
import { PARTS_OF_OWN } from '#shared/portfolio/slots.ts'
import { artifactHref } from '../../../../data/record-address.ts'
import { Button } from '../../../../ui/button.tsx'
import { WaterfallPicture } from '../../../../ui/picture/waterfall-picture.tsx'
import { ProvenanceMark } from '../../../../ui/provenance-mark.tsx'
import { subjectLabel } from '../../../../ui/subject-options.ts'
import { listHref } from '../../address.ts'
import { countText } from '../../format.ts'
import styles from './completeness.module.css'
import { missingToWords, PART_LABELS } from './missing-words.ts'
import { type CompletenessProps, WhatToDo } from './what-to-do.tsx'

/** Missing things named before one asks for the rest. Source: judgement. */
const NAMED = 6

/** From 100 down to the number, what would bring the rest, and how it is counted. */
export function CompletenessExplained(props: CompletenessProps) {
  const { completeness, catalog } = props
  const { missing, total } = completeness
  const [showsAll, setShowsAll] = useState(false)
  const losses = COMPLETENESS_PART_IDS.map((part) => {
    const items = missing.filter((each) => each.part === part)
    return {
      id: part,
      label: PART_LABELS[part],
      points: items.reduce((sum, { points }) => sum + points, 0),
      items: items.map((each) => {
        const { id, name } = missingToWords(each, catalog)
        return { id, label: name, points: each.points }
      }),
    }
  })
  const named = showsAll ? missing : missing.slice(0, NAMED)
  return (
    <div className={styles.explained}>
      <WaterfallPicture
        title="What makes up the completeness"
        hideTitle
        start={100}
        losses={losses}
        total={total}
        totalLabel="Your portfolio"
      />
      {missing.length > 0 && (
        <div>
          <h3 className={styles.name}>What would bring the rest</h3>
          <ol className={styles.rest}>
            {named.map((each) => (
              <li key={missingToWords(each, catalog).id}>
                <WhatToDo missing={each} {...props} />
              </li>
            ))}
          </ol>
          {named.length < missing.length && (
            <Button size="small" variant="quiet" onClick={() => setShowsAll(true)}>
              {countText(missing.length - named.length, 'more', 'more')}
            </Button>
          )}
        </div>
      )}
      <Claims {...props} />
      <p className={styles.method}>
        Artifacts count {PART_POINTS.artifacts} points, leadership evidence {PART_POINTS.leadership}
        , metrics {PART_POINTS.metrics} and the competencies shown {PART_POINTS.competencies}. As
        many of each count as your goal suggests, those that are furthest along, whether suggested
        or your own: an artifact by its ticked parts ({PARTS_OF_OWN} make one of your own whole) and
        at most nine tenths until it is done; leadership evidence by a linked piece; a metric by
        what was before, a reading, and where it comes from; a competency by an artifact from a
        draft on, or by evidence that shows it. Nothing that you add takes points away.{' '}
        <ProvenanceMark source="judgement" note="No study weighs the parts of a portfolio." />
      </p>
    </div>
  )
}

/** What the number does not say: claims that stand on little. */
function Claims({ completeness, catalog }: CompletenessProps) {
  const { undemonstrated, testimonyOnly } = completeness
  return (
    <>
      {undemonstrated.length > 0 && (
        <div>
          <h3 className={styles.name}>No artifact demonstrates</h3>
          <p>
            {undemonstrated.map(({ subject, isCritical }, at) => (
              <span key={subject}>
                {at > 0 && ' · '}
                {subjectLabel(catalog, subject)}
                {isCritical && <span className={styles.points}> (critical)</span>}
              </span>
            ))}
          </p>
        </div>
      )}
      {hasTold(testimonyOnly) && (
        <div>
          <h3 className={styles.name}>Rests on somebody’s word alone</h3>
          <p>
            {[
              ...testimonyOnly.artifacts.map(({ id, title }) => (
                <a key={id} href={artifactHref(id)}>
                  {title}
                </a>
              )),
              ...testimonyOnly.subjects.map((subject) => (
                <a key={subject} href={listHref({ subject })}>
                  {subjectLabel(catalog, subject)}
                </a>
              )),
            ].flatMap((link, at) => (at === 0 ? [link] : [' · ', link]))}
          </p>
          <p className={styles.method}>
            Something made that others can look at, or a measured result, would carry further.
          </p>
        </div>
      )}
    </>
  )
}

function hasTold({ artifacts, subjects }: Completeness['testimonyOnly']): boolean {
  return artifacts.length + subjects.length > 0
}
