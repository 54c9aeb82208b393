import { useLocation } from 'wouter'
import { today } from '../../data/clock.ts'
import { usePeople } from '../../data/people/use-people.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { PendingLine } from '../../ui/pending.tsx'
import { ActionsPage } from './actions/actions-page.tsx'
import { parseAddress } from './address.ts'
import { ForgetPage } from './forget/forget-page.tsx'
import { Missing } from './frame/missing.tsx'
import { NoPeople } from './overview/no-people.tsx'
import { Overview } from './overview/overview.tsx'
import { AddPerson } from './people/add-person.tsx'
import { PersonPage } from './people/person-page.tsx'
import { AddSession } from './sessions/add-session.tsx'
import { SessionPage } from './sessions/session-page.tsx'

/** The people one grows with: talks, what was agreed, and what is to be done. */
export function MentoringRoom() {
  const [location] = useLocation()
  const address = parseAddress(location)
  const people = usePeople()
  const asOf = today()
  if (people === undefined) {
    return (
      <>
        <PageHeader title="Mentoring" lede=" " />
        <PendingLine label="Opening" />
      </>
    )
  }
  switch (address.kind) {
    case 'overview':
      return people.length === 0 ? <NoPeople /> : <Overview people={people} asOf={asOf} />
    case 'add-person':
      return <AddPerson />
    case 'person':
      return <PersonPage key={address.id} id={address.id} people={people} asOf={asOf} />
    case 'forget':
      return <ForgetPage key={address.id} id={address.id} people={people} />
    case 'add-session':
      return <AddSession personId={address.personId} people={people} asOf={asOf} />
    case 'session':
      return <SessionPage key={address.id} id={address.id} people={people} asOf={asOf} />
    case 'actions':
      return <ActionsPage people={people} asOf={asOf} origin={null} />
    case 'add-action':
      return <ActionsPage people={people} asOf={asOf} origin={address.origin} />
    case 'unknown':
      return <Missing what="Mentoring" />
  }
}
