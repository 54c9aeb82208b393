import { useMemo, useRef, useState } from 'react'
import { toMilestoneInput } from '../../../data/build-roadmap-request.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { useProposal } from '../../../host/use-proposal.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { useMilestoneActions } from '../milestone-actions.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { ProposalBody } from './proposal-body.tsx'
import { ProposalGroup } from './proposal-group.tsx'
import { KINDS_IN_ORDER, ofKind, proposalId, toAcceptedPlan } from './proposal-groups.ts'
import { ResultFit } from './result-fit.tsx'
import styles from './update-view.module.css'
import { acceptText, keptSentence, outcomeSentence, turnDownText } from './update-words.ts'

/** Generating again: what would be new, change or fall away, to accept one by one. */
export function UpdateView(props: RoadmapViewProps) {
  const { goal, milestones, assessmentRequest, catalog, asOf } = props
  const { acceptPlan } = useRoadmapCommands()
  const { mayWrite } = useMilestoneActions()
  const { reply, error, pending } = useProposal(
    useMemo(
      () => ({ assessment: assessmentRequest, existing: milestones.map(toMilestoneInput) }),
      [assessmentRequest, milestones],
    ),
  )
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const [isForGood, setIsForGood] = useState(false)
  const [outcome, setOutcome] = useState('')
  const outcomeLine = useRef<HTMLParagraphElement>(null)

  if (reply === null) {
    return error === null ? (
      <PendingLine label="Laying out the plan as it would be today" />
    ) : (
      <Notice
        tone="error"
        title="The plan could not be made"
        details={JSON.stringify(error, null, 2)}
      >
        Your roadmap is as it was. Reload the app to try again.
      </Notice>
    )
  }
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]))
  const proposals = reply.proposals.filter(
    (proposal) => proposal.kind === 'new' || byId.has(proposal.id),
  )
  const chosen = proposals.filter((proposal) => !refused.has(proposalId(proposal)))
  const others = proposals.filter((proposal) => refused.has(proposalId(proposal)))
  const turnedDown = isForGood ? others : []

  function choose(ids: readonly string[], isChosen: boolean) {
    setRefused((before) => {
      const after = new Set(before)
      for (const id of ids) {
        if (isChosen) after.delete(id)
        else after.add(id)
      }
      return after
    })
  }

  async function accept() {
    const stored = await acceptPlan(goal.id, toAcceptedPlan(chosen, turnedDown))
    if (!stored.ok) return
    setIsForGood(false)
    setOutcome(outcomeSentence(stored.value))
    // The button that had the focus is about to go.
    outcomeLine.current?.focus()
  }

  return (
    <>
      <p
        ref={outcomeLine}
        role="status"
        tabIndex={-1}
        className={outcome === '' ? styles.silent : styles.outcome}
      >
        {outcome !== '' && (
          <>
            {outcome} <a href="#/roadmap">See it on the trail</a>
          </>
        )}
      </p>
      {reply.kept > 0 && <p className={styles.kept}>{keptSentence(reply.kept)}</p>}
      {proposals.length === 0 ? (
        <>
          <EmptyState
            title="The roadmap matches your goal and ratings"
            action={<LinkButton href="#/roadmap">Back to the roadmap</LinkButton>}
          >
            Rate yourself again, change your goal or your facts, and this page shows what the plan
            would then say differently.
          </EmptyState>
          <ResultFit {...props} chosen={chosen} onRefuse={(ids) => choose(ids, false)} />
        </>
      ) : (
        <>
          {KINDS_IN_ORDER.map((kind) => {
            const group = ofKind(proposals, kind)
            return (
              group.length > 0 && (
                <ProposalGroup
                  key={kind}
                  kind={kind}
                  proposals={group}
                  refused={refused}
                  onChange={choose}
                >
                  {(proposal) => {
                    const existing = proposal.kind === 'new' ? undefined : byId.get(proposal.id)
                    return {
                      title:
                        existing?.title ??
                        (proposal.kind === 'new' ? proposal.milestone.title : ''),
                      body: (
                        <ProposalBody
                          proposal={proposal}
                          existing={existing}
                          catalog={catalog}
                          asOf={asOf}
                        />
                      ),
                    }
                  }}
                </ProposalGroup>
              )
            )
          })}
          <ResultFit {...props} chosen={chosen} onRefuse={(ids) => choose(ids, false)} />
          <div className={styles.bar}>
            <Button
              variant="primary"
              disabled={!mayWrite || pending || chosen.length + turnedDown.length === 0}
              onClick={() => void accept()}
            >
              {acceptText(chosen.length, turnedDown.length)}
            </Button>
            {others.length > 0 && (
              <Switch
                label={turnDownText(others.length)}
                checked={isForGood}
                onChange={setIsForGood}
                disabled={!mayWrite}
              />
            )}
          </div>
        </>
      )}
    </>
  )
}
