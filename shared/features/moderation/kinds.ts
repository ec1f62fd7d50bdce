export const reportReasons = ['personal-data', 'rude', 'spam', 'wrong-topic', 'off-topic', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** What a moderator can say of a post that was reported. */
export const decisions = ['hide', 'delete', 'keep'] as const
export type Decision = (typeof decisions)[number]

/** `taken`: somebody works on it; `appealed`: decided, and the author asks for another look. */
export const caseStates = ['new', 'taken', 'appealed', 'decided'] as const
export type CaseState = (typeof caseStates)[number]

/** People reported the post; a moderator acted of his own accord; a rule of the forum held it. */
export const caseOrigins = ['reports', 'moderator', 'automatic'] as const
export type CaseOrigin = (typeof caseOrigins)[number]

/** The first decision stands, or it does not. */
export const appealOutcomes = ['upheld', 'reversed'] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

/** What happens to a case, one line of its history each. */
export const stepKinds = [
  'taken',
  'taken-over',
  'handed-back',
  'note',
  'decided',
  'restored',
  'appealed',
  'appeal-decided',
] as const
export type StepKind = (typeof stepKinds)[number]

/** What became of each post when several were decided at once. */
export const bulkOutcomes = [
  'done',
  'unchanged',
  'nothing-reported',
  'taken',
  'appealed',
  'own',
  'outside-scope',
  'unknown',
] as const
export type BulkOutcome = (typeof bulkOutcomes)[number]

/** Decisions of so long, in milliseconds, tell how long one usually waits. */
export const monthOfDecisions = 30 * 24 * 3_600_000
