import type { ReactNode } from 'react'
import { useWriter } from '../../../data/data-context.ts'
import { useEvidenceFacts } from '../../../data/evidence/use-evidence-facts.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { ADD_HREF } from '../address.ts'
import { PortfolioFrame } from './portfolio-frame.tsx'

interface EvidenceFrameProps {
  readonly current: 'evidence' | 'coverage'
  readonly children: ReactNode
}

/** The views of the evidence, with the way to add a piece. */
export function EvidenceFrame({ current, children }: EvidenceFrameProps) {
  const mayWrite = useWriter()
  // What is empty has a button of its own, and one is enough.
  const hasAny = useEvidenceFacts()?.pieces.length !== 0
  return (
    <PortfolioFrame
      current={current}
      actions={
        mayWrite &&
        hasAny && (
          <LinkButton href={ADD_HREF} variant="primary" size="small">
            Add evidence
          </LinkButton>
        )
      }
    >
      {children}
    </PortfolioFrame>
  )
}
