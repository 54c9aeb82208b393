import * as z from 'zod/mini'
import './schema.ts'

/** The nine paths a person can aim for. Source: seed. */
export const PATH_IDS = [
  'tech_lead',
  'engineering_manager',
  'staff_engineer',
  'principal_engineer',
  'architect',
  'vp_engineering',
  'cto',
  'technical_consultant',
  'technical_product_manager',
] as const

/** The eight leadership competencies. Source: seed. */
export const COMPETENCY_IDS = [
  'technical_vision',
  'team_development',
  'strategic_thinking',
  'communication',
  'decision_making',
  'influence',
  'innovation',
  'execution',
] as const

/** The five technical capabilities. Source: seed. */
export const CAPABILITY_IDS = [
  'technical_depth',
  'technical_breadth',
  'architecture_experience',
  'industry_knowledge',
  'communication_skills',
] as const

/** Organization sizes, small to large. Source: seed. */
export const ORGANIZATION_SIZES = ['startup', 'scale_up', 'mid_size', 'large_enterprise'] as const

/** Ten kinds of assignment that develop leaders. Source: study (McCauley), names and wording ours. */
export const CHALLENGE_IDS = [
  'unfamiliar_ground',
  'new_direction',
  'inherited_problems',
  'people_decisions',
  'high_stakes',
  'scope_and_scale',
  'external_pressure',
  'influence_without_authority',
  'work_across_cultures',
  'diverse_group',
] as const

/** The five facts of the organization dimension. Source: judgement (docs/scoring.md). */
export const ORGANIZATION_FACT_IDS = [
  'opening',
  'sponsor',
  'manager_talk',
  'business_need',
  'visible_work',
] as const

/** Levels of a capability or competency, lowest first. Source: seed. */
export const LEVEL_IDS = ['developing', 'proficient', 'advanced', 'expert'] as const

/** The three lanes of the ladder. Source: seed. */
export const TRACK_IDS = [
  'individual_contributor_track',
  'management_track',
  'hybrid_strategic_roles',
] as const

/** The four stones. The first three make readiness, the fourth is the opening beside it. */
export const DIMENSION_IDS = ['technical', 'leadership', 'experience', 'organization'] as const
/** The stones of the stack: readiness is made of these three and nothing else. Source: judgement (docs/scoring.md). */
export const READINESS_DIMENSION_IDS = ['technical', 'leadership', 'experience'] as const

/** The seven sections of a roadmap. Source: seed. */
export const ROADMAP_SECTION_IDS = [
  'leadership_assessment',
  'competency_development_plan',
  'experience_building_strategy',
  'network_and_visibility_plan',
  'formal_development_programs',
  'mentorship_and_coaching_plan',
  'success_metrics_and_milestones',
] as const

/** Where a milestone stands. Source: judgement. */
export const MILESTONE_STATES = ['planned', 'active', 'done', 'dropped'] as const

/** The phases of the development program, in their order. Source: seed. */
export const PROGRAM_PHASE_IDS = ['foundation_phase', 'application_phase', 'mastery_phase'] as const

/** What the program consists of, in its order. Source: seed; the ids are ours. */
export const PROGRAM_ITEM_IDS = [
  'leadership_foundations',
  'emotional_intelligence',
  'coaching_and_feedback',
  'leadership_project_assignment',
  'technical_mentorship_program',
  'strategic_leadership',
  'organizational_change',
  'executive_communication',
  'innovation_leadership',
] as const

/** The six letters of LEADER, in their order; two of them are an E. Source: seed. */
export const LEADER_LETTERS = [
  'learn',
  'envision',
  'architect',
  'develop',
  'execute',
  'reflect',
] as const

/** What somebody is to the person; one may be several. Source: judgement. */
export const PERSON_ROLES = [
  'mentor',
  'mentee',
  'sponsor',
  'manager',
  'peer',
  'report',
  'other',
] as const

/** Kinds of help in a mentoring session. Source: issue, after study (Eby 2013: help is more than advice). */
export const HELP_KINDS = ['advice', 'introduction', 'advocacy', 'feedback', 'practice'] as const

/** How far something reached, small to large. Source: judgement. */
export const EVIDENCE_SCOPES = [
  'own_work',
  'team',
  'several_teams',
  'organization',
  'industry',
] as const

/** What a piece of evidence rests on; several kinds carry further than many of one. Source: judgement. */
export const EVIDENCE_SOURCES = ['artifact', 'measurement', 'testimony', 'own_account'] as const

/** What a portfolio is made of: two kinds of artifact, and evidence of leadership that needs no artifact. Source: seed. */
export const ARTIFACT_KINDS = [
  'technical_artifacts',
  'management_artifacts',
  'leadership_evidence',
] as const

/** How far an artifact is. Source: issue. */
export const ARTIFACT_STATUSES = ['idea', 'draft', 'in_review', 'done'] as const

/** The parts of a promotion packet, in their usual order. Source: issue. */
export const PACKET_SECTION_IDS = [
  'profile',
  'readiness',
  'criteria',
  'evidence',
  'artifacts',
  'metrics',
  'feedback',
  'gaps',
  'next_scope',
] as const

/** What can be rated 1 to 10. */
export const RATING_SUBJECTS = [...CAPABILITY_IDS, ...COMPETENCY_IDS] as const

/** Who gave a rating. A group of raters counts by its size, see docs/scoring.md. */
export const RATING_SOURCES = ['self', 'manager', 'peer', 'report', 'other'] as const

export const pathIdSchema = z.enum(PATH_IDS)
export const competencyIdSchema = z.enum(COMPETENCY_IDS)
export const capabilityIdSchema = z.enum(CAPABILITY_IDS)
export const organizationSizeSchema = z.enum(ORGANIZATION_SIZES)
export const challengeIdSchema = z.enum(CHALLENGE_IDS)
export const organizationFactIdSchema = z.enum(ORGANIZATION_FACT_IDS)
export const levelIdSchema = z.enum(LEVEL_IDS)
export const trackIdSchema = z.enum(TRACK_IDS)
export const dimensionIdSchema = z.enum(DIMENSION_IDS)
export const readinessDimensionIdSchema = z.enum(READINESS_DIMENSION_IDS)
export const ratingSubjectSchema = z.enum(RATING_SUBJECTS)

export const ratingSourceSchema = z.enum(RATING_SOURCES)
export const roadmapSectionIdSchema = z.enum(ROADMAP_SECTION_IDS)
export const milestoneStateSchema = z.enum(MILESTONE_STATES)
export const programPhaseIdSchema = z.enum(PROGRAM_PHASE_IDS)
export const programItemIdSchema = z.enum(PROGRAM_ITEM_IDS)
export const leaderLetterSchema = z.enum(LEADER_LETTERS)
export const personRoleSchema = z.enum(PERSON_ROLES)
export const helpKindSchema = z.enum(HELP_KINDS)
export const evidenceScopeSchema = z.enum(EVIDENCE_SCOPES)
export const evidenceSourceSchema = z.enum(EVIDENCE_SOURCES)

export const artifactKindSchema = z.enum(ARTIFACT_KINDS)
export const artifactStatusSchema = z.enum(ARTIFACT_STATUSES)
export const packetSectionIdSchema = z.enum(PACKET_SECTION_IDS)

export type PathId = z.output<typeof pathIdSchema>
export type CompetencyId = z.output<typeof competencyIdSchema>
export type CapabilityId = z.output<typeof capabilityIdSchema>
export type OrganizationSize = z.output<typeof organizationSizeSchema>
export type ChallengeId = z.output<typeof challengeIdSchema>
export type OrganizationFactId = z.output<typeof organizationFactIdSchema>
export type TrackId = z.output<typeof trackIdSchema>
export type DimensionId = z.output<typeof dimensionIdSchema>
export type ReadinessDimensionId = z.output<typeof readinessDimensionIdSchema>
export type RatingSource = z.output<typeof ratingSourceSchema>
export type RoadmapSectionId = z.output<typeof roadmapSectionIdSchema>
export type MilestoneState = z.output<typeof milestoneStateSchema>
export type ProgramPhaseId = z.output<typeof programPhaseIdSchema>
export type ProgramItemId = z.output<typeof programItemIdSchema>
export type RatingSubject = z.output<typeof ratingSubjectSchema>
export type LeaderLetter = z.output<typeof leaderLetterSchema>
export type PersonRole = z.output<typeof personRoleSchema>
export type HelpKind = z.output<typeof helpKindSchema>
export type EvidenceScope = z.output<typeof evidenceScopeSchema>
export type EvidenceSource = z.output<typeof evidenceSourceSchema>
export type ArtifactKind = z.output<typeof artifactKindSchema>
export type ArtifactStatus = z.output<typeof artifactStatusSchema>
export type PacketSectionId = z.output<typeof packetSectionIdSchema>

/** A role in a kind of organization: what readiness is measured against. 9 x 4 = 36 exist. */
export const targetSchema = z.strictObject({
  path: pathIdSchema,
  organization: organizationSizeSchema,
})
export type Target = z.output<typeof targetSchema>
