import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { ADD_PERSON_HREF } from '../address.ts'
import styles from './overview.module.css'
import { PeopleDrawing } from './people-drawing.tsx'

/** Before anybody was added: what belongs here, what it will look like, and the one button. */
export function NoPeople() {
  return (
    <>
      <PageHeader
        title="Mentoring"
        lede="The people you grow with, what you talk about, and what comes of it."
      />
      <EmptyState
        title="Begin with one person"
        drawing={<PeopleDrawing />}
        action={
          <LinkButton variant="primary" href={ADD_PERSON_HREF}>
            Add a person
          </LinkButton>
        }
      >
        A mentor, somebody you help along, a sponsor, a peer. Each gets one screen that says what
        you talked about last, what is still open, and when you meet next.
      </EmptyState>
      <div className={styles.sample} aria-hidden="true">
        <p className={styles.sampleName}>
          Your mentor <span>Principal engineer</span>
        </p>
        <p className={styles.sampleWords}>“Ask before proposing.”</p>
        <p className={styles.sampleFacts}>Last time three weeks ago · Next on Friday · 2 open</p>
      </div>
    </>
  )
}
