import type { Writer } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { findFormerName } from '@rynek/db/features/memberships/queries/names.ts'
import { listUnconfirmed, removeUnconfirmed } from '@rynek/db/features/memberships/queries/unconfirmed.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import {
  findPasswordById,
  hasNamesake,
  leaveCases,
  leaveInvitations,
  removeLettersTo,
  removeName,
  removeOwnRows,
  takeBackVotes,
} from '@rynek/db/features/privacy/queries/erase.ts'
import { changeTexts, listPostsSaying, listThreadsTitled } from '@rynek/db/features/privacy/queries/scrub.ts'
import { forgetWords } from '@rynek/db/features/search/queries/forget.ts'
import { holdAdministrators } from '@rynek/db/features/staff/queries.ts'
import { changeTitle } from '@rynek/db/features/threads/queries/moderate.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { keptFor, warnedBefore } from '@rynek/shared/features/privacy/rules/retention.ts'
import type { Person } from '../../../core/person.ts'
import { wrongFields } from '../../accounts/new-person.ts'
import { passwordMatches } from '../../accounts/passwords.ts'
import { endSessions } from '../../accounts/session-ends.ts'
import type { Proof, ProofParts } from '../../credentials/service/prove.ts'
import { announcePerson } from '../../profiles/announce.ts'
import { announceThread } from '../../threads/announce.ts'
import { forgetEvents } from '../forget-events.ts'
import { requireAnotherAdministrator, requireMayErase } from '../policy.ts'
import { type Trace, takingOut, tracesOf } from '../take-out.ts'

type Parts = ProofParts & { now: () => number } & { forgetFiles: () => Promise<unknown> }

export function erasing({ forgetFiles, ...parts }: Parts) {
  const { db, guesses } = parts

  return {
    async eraseOwn(person: Person, { password, from }: Proof): Promise<void> {
      const hash = await findPasswordById(db.read, person.id)
      const matches = await guesses.tried({ account: person.id, from }, () => passwordMatches(hash, password))
      if (!matches) throw wrongFields({ field: 'password', reason: 'wrong-password' })
      await db.write((tx) => erase(tx, { id: person.id, actorId: person.id, reason: '' }))
      await forgetFiles()
    },

    async eraseOnRequest(actor: Person, id: number, reason: string): Promise<void> {
      const change = async (tx: Writer) => {
        const other = await findPerson(tx, id)
        if (!other || other.erasedAt !== null) throw new Problem('not-found', 'not-found')
        requireMayErase(actor, other)
        return erase(tx, { id, actorId: actor.id, reason })
      }
      await db.write(change)
      await forgetFiles()
    },

    /** Accounts whose address nobody confirmed in time, and not since he was told; answers how many. */
    async eraseUnconfirmed(): Promise<number> {
      let erased = 0
      const [before, told] = [parts.now() - keptFor('unconfirmed'), parts.now() - warnedBefore]
      for (const { id } of await listUnconfirmed(db.read, { before, told })) {
        await db.write(async (tx) => {
          if (!(await removeUnconfirmed(tx, id))) return
          await erase(tx, { id, actorId: null, reason: '' })
          erased++
        })
      }
      return erased
    },
  }
}

/** `actorId`: nobody for what the calendar does. */
type Erasure = { id: number; actorId: number | null; reason: string }

/** All in one transaction: nobody is half forgotten. */
async function erase(tx: Writer, { id, actorId, reason }: Erasure): Promise<void> {
  requireAnotherAdministrator(id, await holdAdministrators(tx))
  const person = await findPerson(tx, id)
  if (!person) throw new Problem('not-found', 'not-found')
  const { email } = person
  const names = [person.name, await findFormerName(tx, id)].filter((name) => name !== null)
  const traces: Trace[] = []
  for (const name of names) traces.push(...tracesOf({ name, email }, await hasNamesake(tx, { id, name })))
  await endSessions(tx, { personId: id })
  for (const { threadId, ...data } of await takeBackVotes(tx, id)) {
    tx.emit({ topic: channels.thread(threadId), kind: 'post.votes-changed', data })
  }
  await removeOwnRows(tx, id)
  await removeLettersTo(tx, email)
  await leaveInvitations(tx, id)
  await leaveCases(tx, id)
  await takeOutOfTexts(tx, traces)
  await forgetWords(tx, [...names, email])
  await removeName(tx, id)
  await forgetEvents(tx, { id, name: person.name, traces })
  await announcePerson(tx, id)
  await addAuditEntry(tx, { actorId, action: 'person.erase', personId: id, reason })
}

/** Takes a person out of what anybody wrote, and tells the pages that show it. */
async function takeOutOfTexts(tx: Writer, traces: readonly Trace[]): Promise<void> {
  const words = traces.map((trace) => trace.words)
  const takeOut = takingOut(traces)
  const said = await listPostsSaying(tx, words)
  for (const { id, title } of await listThreadsTitled(tx, words)) {
    await changeTitle(tx, id, takeOut(title))
    await announceThread(tx, id)
  }
  await changeTexts(tx, words, takeOut)
  for (const postId of said) {
    const post = await findPost(tx, postId)
    if (!post || post.hidden) continue
    const { html, version, editedAt } = post
    const data = { postId, html, version, editedAt }
    tx.emit({ topic: channels.thread(post.threadId), kind: 'post.edited', data })
  }
}
