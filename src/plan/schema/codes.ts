/**
 * Code lists of the plan file. A closed list is an error when missed; an open one (name ends in `Open`)
 * takes other codes too and an unknown one is a warning.
 *
 * Sources: HL7 FHIR R5 value sets request-status, goal-status, care-plan-activity-status and
 * goal-achievement; permanency goals and placement types after AFCARS, 45 CFR 1355 App. A.
 */

export const planKinds = ['family-service-plan', 'child-service-plan', 'case-plan', 'prevention-plan'] as const;

/** FHIR request-status. */
export const planStatuses = [
  'draft',
  'active',
  'on-hold',
  'revoked',
  'completed',
  'entered-in-error',
  'unknown',
] as const;

export const rolesOpen = [
  'child',
  'mother',
  'father',
  'parent',
  'legal-guardian',
  'indian-custodian',
  'caregiver',
  'relative',
  'caseworker',
  'supervisor',
  'attorney',
  'guardian-ad-litem',
  'casa',
  'judge',
  'provider',
  'tribe',
  'support',
] as const;

export const eventTypesOpen = [
  'report-received',
  'case-opened',
  'removal',
  'temporary-custody-order',
  'petition-filed',
  'adjudication',
  'disposition',
  'entered-care',
  'reasonable-efforts-finding',
  'contrary-to-welfare-finding',
  'health-record-given',
  'no-efforts-determination',
  'reunification-services-ended',
  'relative-notice',
  'visitation-plan-filed',
  'plan-filed',
  'plan-approved-by-court',
  'plan-incorporated',
  'plan-on-hold',
  'goal-changed',
  'trial-home-visit-start',
  'trial-home-visit-end',
  'runaway-start',
  'runaway-end',
  'tpr-petition-filed',
  'tpr-exception',
  'final-order',
  'case-closed',
  'finalize-efforts-finding',
  'tpr-ground-determination',
  'qrtp-assessment',
  'qrtp-court-review',
  'qrtp-long-stay-approval',
  'credit-report-given',
  'exit-documents-given',
  'prevention-candidate',
  'prevention-renewed',
  'visitation-plan-made',
  'progress-report-filed',
  'dismissal-notice-sent',
  'dismissal-extended',
  'monitored-return',
  'rights-terminated',
  'in-person-response',
  'plan-served',
  'status-changed',
  'comprehensive-plan',
  'reassessment',
  'case-conference',
  'plan-complete',
  'family-team-meeting',
  'service-plan-updated',
  'case-initiation',
  'agency-responsibility',
  'accepted-for-service',
  'shelter-care',
  'icwa-more-time-requested',
  'icwa-emergency-finding',
  'emergency-removal-ended',
  'reunification-services-opened',
  'record-given-to-youth',
  'planning-meeting',
  'health-information-given',
] as const;

export const hearingTypesOpen = [
  'adversary',
  'status',
  'review',
  'permanency',
  'disposition',
  'trial',
  'post-final',
  'fact-finding',
  'selection',
  'detention',
  'shelter',
  'adjudication',
] as const;

export const orderStatuses = ['unimplemented', 'partially-implemented', 'implemented'] as const;

export const permanencyGoals = [
  'reunification',
  'remain-home',
  'relative',
  'guardianship',
  'adoption',
  'appla',
  'emancipation',
] as const;

export const placementTypes = [
  'parental-home',
  'kinship',
  'foster-family',
  'therapeutic-foster',
  'group-home',
  'qrtp',
  'residential-treatment',
  'pre-adoptive',
  'trial-home-visit',
  'other',
] as const;

export const icwaStatuses = [
  'not-asked',
  'no-reason-to-know',
  'reason-to-know',
  'confirmed',
  'not-indian-child',
] as const;

export const needDomainsOpen = [
  'housing',
  'food',
  'income',
  'employment',
  'transportation',
  'child-care',
  'education',
  'physical-health',
  'mental-health',
  'substance-use',
  'parenting',
  'domestic-violence',
  'legal',
  'social-support',
  'developmental',
  'cultural',
] as const;

export const priorities = ['high', 'medium', 'low'] as const;

export const goalTypes = ['safety', 'permanency', 'well-being'] as const;

/** FHIR goal-status. `completed` means no longer pursued, not met: see `achievementStatuses`. */
export const goalLifecycles = [
  'proposed',
  'planned',
  'accepted',
  'active',
  'on-hold',
  'completed',
  'cancelled',
  'entered-in-error',
  'rejected',
] as const;

/** FHIR goal-achievement. */
export const achievementStatuses = [
  'in-progress',
  'improving',
  'worsening',
  'no-change',
  'achieved',
  'sustaining',
  'not-achieved',
  'no-progress',
  'not-attainable',
] as const;

/** FHIR goal-acceptance-status. */
export const acceptances = ['agree', 'disagree', 'pending'] as const;

export const directions = ['increase', 'decrease', 'maintain'] as const;

export const availabilities = ['available', 'waitlisted', 'unavailable'] as const;

/** FHIR care-plan-activity-status. */
export const activityStatuses = [
  'not-started',
  'scheduled',
  'in-progress',
  'on-hold',
  'completed',
  'cancelled',
  'stopped',
  'unknown',
  'entered-in-error',
] as const;

export const barrierTypes = [
  'cost',
  'waitlist',
  'unavailable',
  'transportation',
  'child-care',
  'work-schedule',
  'language',
  'disability',
  'incarceration',
  'housing',
  'substance-use',
  'mental-health',
  'other',
] as const;

export const supervisions = ['unsupervised', 'monitored', 'supervised', 'none'] as const;

export const reviewTypes = ['periodic', 'court', 'administrative', 'family-meeting'] as const;

export const signatureStatuses = ['signed', 'refused', 'unavailable', 'pending'] as const;
