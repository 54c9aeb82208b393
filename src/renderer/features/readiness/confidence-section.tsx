import { memo } from 'react'
import type { Assessment } from '#shared/contract/assessment.ts'
import { ORGANIZATION_FACT_IDS } from '#shared/vocabulary.ts'
import { Badge } from '../../ui/badge.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { assumptionTexts } from './assumptions.ts'
import { CONFIDENCE_TONES } from './confidence-tones.ts'
import { EvidenceLinks } from './evidence-links.tsx'
import type { Items } from './items.ts'
import styles from './pictures.module.css'

interface ConfidenceSectionProps {
  readonly assessment: Assessment
  readonly items: Items
}

/** How far the score can be trusted, and what it assumes where nobody has said anything. */
export const ConfidenceSection = memo(function ConfidenceSection({
  assessment,
  items,
}: ConfidenceSectionProps) {
  const { confidence, assumed } = assessment
  const texts = assumptionTexts(assumed, items, ORGANIZATION_FACT_IDS)
  return (
    <Section
      title="How sure this is"
      lede="As sure as the least certain of the three dimensions. One’s own view of oneself is only partly right, and it ages."
    >
      <p>
        Confidence <Badge tone={CONFIDENCE_TONES[confidence.level]}>{confidence.level}</Badge>
      </p>
      {confidence.raise.length > 0 && (
        <ul className={styles.list}>
          {confidence.raise.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      )}
      <EvidenceLinks assessment={assessment} items={items} />
      {texts.length > 0 && (
        <Disclosure summary="What is assumed so far">
          <ul className={styles.list}>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
})
