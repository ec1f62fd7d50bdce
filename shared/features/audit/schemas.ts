import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { nullable } from '../../core/nullable.ts'
import { Role } from '../../core/roles.ts'

const closed = { additionalProperties: false }

/** What moderators do to a whole thread: its page tells everybody. */
export const threadActions = [
  'thread.lock',
  'thread.unlock',
  'thread.retitle',
  'thread.move',
  'thread.pin',
  'thread.unpin',
  'thread.feature',
  'thread.unfeature',
  'thread.archive',
  'thread.unarchive',
  'thread.summarise',
  'thread.slow',
  'thread.unslow',
  'thread.move-posts',
  'thread.split',
  'thread.merge',
  'thread.put-back',
] as const
export type ThreadAction = (typeof threadActions)[number]

/** What staff do to what others wrote: moderators see it, and the public extract tells of it. */
export const staffActions = [
  'post.hide',
  'post.delete',
  'post.restore',
  'post.redact',
  'post.approve',
  'post.refuse',
  'case.keep',
  'appeal.uphold',
  'appeal.reverse',
  'person.warn',
  'person.silence',
  'person.ban',
  'person.lift',
  'person.uphold',
  'document.take-out',
  ...threadActions,
] as const
/** How moderators share their work: for moderators alone. */
export const deskActions = [
  'case.take',
  'case.take-over',
  'case.hand-back',
  'case.note',
  'phrase.change',
  'watchlist.change',
] as const
/** What concerns accounts and the forum itself: for administrators alone. */
export const accountActions = [
  'session.begin',
  'session.refuse',
  'factor.add',
  'factor.remove',
  'passkey.add',
  'passkey.remove',
  'identity.add',
  'identity.remove',
  'membership.admit',
  'membership.invite',
  'membership.end',
  'membership.refuse',
  'person.roles',
  'person.scope',
  'person.rename',
  'person.confirm-name',
  'person.refuse-name',
  'person.export',
  'person.erase',
  'terms.publish',
  'settings.change',
  'audit.export',
] as const
export const auditActions = [...staffActions, ...deskActions, ...accountActions] as const
export const AuditAction = Type.Enum(auditActions)
export type StaffAction = (typeof staffActions)[number]
export type AuditAction = (typeof auditActions)[number]

export const AuditEntry = Type.Object({
  id: Id,
  at: Moment,
  /** Nobody for what happens by itself, or to a guest. */
  actor: nullable(Type.String()),
  action: AuditAction,
  threadId: nullable(Id),
  postId: nullable(Id),
  reason: Type.String(),
})
export const AuditLog = Type.Object({ items: Type.Array(AuditEntry) })
export type AuditLog = Static<typeof AuditLog>

/** What everybody may read: neither who did it, nor to whom, nor what stood there. */
export const PublicEntry = Type.Object({
  id: Id,
  at: Moment,
  action: Type.Enum(staffActions),
  /** The role in which it was done; nobody's for what happens by itself. */
  role: nullable(Role),
  reason: Type.String(),
})
export type PublicEntry = Static<typeof PublicEntry>
/** The number and the hash of the newest entry: whoever notes them can tell later that nothing before was changed. */
const Seal = Type.Object({ entry: Type.Integer({ minimum: 0 }), hash: Type.String() })
export type Seal = Static<typeof Seal>
export const PublicLog = Type.Object({
  items: Type.Array(PublicEntry),
  next: nullable(Id),
  seal: Seal,
})
export type PublicLog = Static<typeof PublicLog>
/** `thread`: only what was done to one whole thread. */
export const PublicLogQuery = Type.Object(
  {
    after: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,15}$' })),
    thread: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,15}$' })),
  },
  closed,
)
export const LogQuery = Type.Object(
  { after: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,15}$' })) },
  closed,
)

export const chainFaults = ['missing', 'changed', 'end'] as const
/** What reading the whole log anew has shown. */
export const ChainReport = Type.Object({
  /** Entries read, and the number of the one before the first of them: older ones were removed in time. */
  read: Type.Integer({ minimum: 0 }),
  removedUpTo: Type.Integer({ minimum: 0 }),
  seal: Seal,
  fault: nullable(Type.Object({ entry: Type.Integer({ minimum: 0 }), kind: Type.Enum(chainFaults) })),
})
export type ChainReport = Static<typeof ChainReport>

export const FullEntry = Type.Object({
  ...AuditEntry.properties,
  role: nullable(Role),
  /** Whom it concerns. */
  personId: nullable(Id),
  /** What stood before and after, as JSON. */
  before: nullable(Type.String()),
  after: nullable(Type.String()),
})
export type FullEntry = Static<typeof FullEntry>
export const FullLog = Type.Object({ items: Type.Array(FullEntry), next: nullable(Id) })
export type FullLog = Static<typeof FullLog>
