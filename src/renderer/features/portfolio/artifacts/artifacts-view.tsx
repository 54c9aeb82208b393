import { useLayoutEffect, useRef, useState } from 'react'
import type { Catalog, CatalogArtifact } from '#shared/catalog.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useArtifactCommands } from '../../../data/portfolio/use-artifact-commands.ts'
import { useUnreadable } from '../../../data/portfolio/use-artifacts.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { ADD_ARTIFACT_HREF } from '../address.ts'
import { countText } from '../format.ts'
import { PortfolioFrame } from '../frame/portfolio-frame.tsx'
import { AddDialog } from './add-dialog.tsx'
import { groupArtifacts } from './artifact-groups.ts'
import { ArtifactSection } from './artifact-section.tsx'
import styles from './artifacts.module.css'
import { CompletenessPart } from './completeness/completeness-part.tsx'
import { NoGoal } from './no-goal.tsx'
import { OtherGoals } from './other-goals.tsx'
import { type Portfolio, usePortfolio } from './use-portfolio.ts'

interface ArtifactsViewProps {
  readonly catalog: Catalog
  readonly isAdding: boolean
}

/** The artifacts of the current goal, with what they amount to. */
export function ArtifactsView({ catalog, isAdding }: ArtifactsViewProps) {
  const mayWrite = useWriter()
  const portfolio = usePortfolio(catalog)
  return (
    <PortfolioFrame
      current="artifacts"
      actions={
        mayWrite && (
          <LinkButton href={ADD_ARTIFACT_HREF} size="small">
            Add your own
          </LinkButton>
        )
      }
    >
      {portfolio === undefined ? (
        <PendingLine label="Reading your portfolio" />
      ) : (
        <Artifacts portfolio={portfolio} catalog={catalog} />
      )}
      {mayWrite && <AddDialog isOpen={isAdding} />}
    </PortfolioFrame>
  )
}

interface ArtifactsProps {
  readonly portfolio: Portfolio
  readonly catalog: Catalog
}

function Artifacts({ portfolio, catalog }: ArtifactsProps) {
  const { goal, artifacts, suggested, completeness } = portfolio
  const { adopt } = useArtifactCommands()
  const unreadable = useUnreadable('artifacts')
  const root = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  /** What was just begun: the focus goes there once it is drawn, since its button is gone. */
  const fresh = useRef<string | null>(null)
  useLayoutEffect(() => {
    const link = root.current?.querySelector<HTMLElement>(`[data-artifact="${fresh.current}"] a`)
    if (fresh.current === null || !link) return
    fresh.current = null
    link.focus()
  })

  async function start(chosen: readonly CatalogArtifact[]) {
    if (goal === null) return
    const begun = await adopt(chosen, goal.path)
    const first = begun.ok ? begun.value[0] : undefined
    if (first === undefined) return
    fresh.current = first.id
    setSaid(
      chosen.length === 1
        ? `Started: ${first.title}`
        : `Started ${countText(chosen.length, 'artifact', 'artifacts')}`,
    )
  }

  const { groups, others } = groupArtifacts(artifacts, suggested)
  return (
    <div ref={root} className={styles.view}>
      {completeness !== null && goal !== null && (
        <CompletenessPart
          completeness={completeness}
          goal={goal}
          catalog={catalog}
          suggested={suggested}
          onStart={start}
        />
      )}
      {unreadable > 0 && (
        <div className={styles.notice}>
          <Notice tone="attention">
            {countText(unreadable, 'artifact', 'artifacts')} could not be read. The rest is
            untouched; an earlier copy may still have it, under{' '}
            <a href="#/settings/backups">Copies and backup files</a>.
          </Notice>
        </div>
      )}
      {goal === null && <NoGoal hasOwn={artifacts.length > 0} />}
      {groups.map((group) => (
        <ArtifactSection
          key={group.kind}
          group={group}
          catalog={catalog}
          onStart={(chosen) => void start(chosen)}
        />
      ))}
      <OtherGoals artifacts={others} catalog={catalog} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}
