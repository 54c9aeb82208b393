import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Catalog } from '#shared/catalog.ts'
import type { Ladder } from '#shared/records/ladder.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useLadders } from '../../../data/ladders/use-ladders.ts'
import { ladderHref } from '../../../data/record-address.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { Crumbs } from '../../../ui/crumbs.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { useWhileOpen } from '../../../ui/use-while-open.ts'
import { compareLevelsHref } from '../address.ts'
import type { Person } from '../use-person.ts'
import { BringIn } from './bring-in/bring-in.tsx'
import { ByHandDialog } from './by-hand-dialog.tsx'
import { LadderCard } from './ladder-card.tsx'
import styles from './ladders-page.module.css'

interface LaddersPageProps {
  readonly catalog: Catalog
  readonly person: Person
}

/** The ladders of one's employers side by side, and the ways to get one in. */
export function LaddersPage({ catalog, person }: LaddersPageProps) {
  const ladders = useLadders()
  const mayWrite = useWriter()
  const [, navigate] = useLocation()
  const [isWriting, setIsWriting] = useState(false)
  // Whoever has left meanwhile is not led back.
  const open = useWhileOpen((id: string) => navigate(ladderHref(id).slice(1)))
  const pair = usualPair(ladders ?? [], person)
  return (
    <>
      <Crumbs trail={[{ label: 'Paths', href: '#/paths' }]} hasArrow />
      <PageHeader
        title="Your own ladders"
        lede="What your employer asks for at each level. Aim for one of them, and readiness, roadmap and portfolio measure you by it."
        actions={
          <>
            {pair !== null && <LinkButton href={pair}>Compare two levels</LinkButton>}
            {mayWrite && <Button onClick={() => setIsWriting(true)}>Write one by hand</Button>}
          </>
        }
      />
      {ladders === undefined ? (
        <PendingLine label="Reading your ladders" />
      ) : (
        ladders.length > 0 && (
          <div className={styles.employers}>
            {byEmployer(ladders).map(({ employer, list }) => (
              <section key={employer} aria-label={employer} className={styles.employer}>
                <h2 className={styles.name}>{employer}</h2>
                {list.map((ladder) => (
                  <LadderCard key={ladder.id} ladder={ladder} goal={person.goal} />
                ))}
              </section>
            ))}
          </div>
        )
      )}
      {mayWrite && <BringIn catalog={catalog} isFirst={ladders?.length === 0} onAdded={open} />}
      <ByHandDialog open={isWriting} onClose={() => setIsWriting(false)} onAdded={open} />
    </>
  )
}

function byEmployer(ladders: readonly Ladder[]) {
  const groups = new Map<string, Ladder[]>()
  for (const ladder of ladders) {
    groups.set(ladder.employer, [...(groups.get(ladder.employer) ?? []), ladder])
  }
  return [...groups].map(([employer, list]) => ({ employer, list }))
}

/** The goal's level beside another, or the first two there are; null where there are no two. */
function usualPair(ladders: readonly Ladder[], { goal }: Person): string | null {
  const all = ladders.flatMap(({ id, levels }) =>
    levels.map((level) => ({ ladder: id, level: level.id })),
  )
  const own = all.find(({ ladder, level }) => {
    return goal?.level?.ladder === ladder && goal.level.level === level
  })
  const first = own ?? all[0]
  const second = all.find((each) => each !== first)
  return first === undefined || second === undefined ? null : compareLevelsHref(first, second)
}
