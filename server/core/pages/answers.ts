import { addresses } from '@rynek/shared/core/addresses.ts'
import {
  addressOf,
  type FormState,
  knownParameters,
  type PageInfo,
  type Params,
  type Refusal,
} from '@rynek/shared/core/pages.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from '../reader-language.ts'
import type { ClientSide } from './client-side.ts'
import { createKeptPages } from './kept-pages.ts'
import { type Packed, pack, sendPacked } from './packing.ts'
import type { Outcome, Renderer, Visit } from './renderer.ts'

export type PageAnswers = ReturnType<typeof createAnswers>

type Refused = { status: number; form: FormState }
type Deps = { client: ClientSide; renderer: Renderer; versionOf: (channels: readonly string[]) => number }

/** Answers requests with pages: kept ones where all readers see the same, fresh ones for the viewer else. */
export function createAnswers({ client, renderer, versionOf }: Deps) {
  const kept = createKeptPages<Outcome>()
  const policy = () => client.contentSecurityPolicy

  async function page(row: PageInfo, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const visit = visitOf(row, request)
    const shows = row.shows(visit.params)
    if (shows === 'personal' || !client.keep) return sendFresh(visit, request, reply)

    const key = `${visit.language} ${addressOf(row, visit.params, visit.search)}`
    const outcome = await kept(key, versionOf(shows), () => rendered(visit))
    if ('etag' in outcome) return sendPacked(request, asShared(reply, policy()), outcome)
    // What is closed to guests may be open to this reader.
    if ('refused' in outcome && request.person) return sendFresh(visit, request, reply)
    return sendOther(outcome, visit, request, reply)
  }

  async function rendered(visit: Visit): Promise<Packed | Outcome> {
    const outcome = await renderer.page(visit)
    return 'html' in outcome ? pack(outcome.html) : outcome
  }

  async function sendFresh(visit: Visit, request: FastifyRequest, reply: FastifyReply, refused?: Refused) {
    const outcome = await renderer.page(visit, request, refused?.form)
    const there = refused && 'moved' in outcome && visitAt(outcome.moved, visit)
    if (there) return sendFresh(there, request, reply, refused)
    if (!('html' in outcome)) return sendOther(outcome, visit, request, reply)
    reply.code(refused?.status ?? 200)
    return sendPacked(request, asOwn(reply, policy()), pack(outcome.html))
  }

  function sendOther(outcome: Outcome, visit: Visit, request: FastifyRequest, reply: FastifyReply) {
    reply.header('cache-control', 'no-store')
    if ('moved' in outcome) return reply.redirect(outcome.moved, 301)
    const wayIn = 'refused' in outcome && wayInFor(outcome.refused, visit)
    if (wayIn) return reply.redirect(wayIn, 303)
    return failure('refused' in outcome ? outcome.refused.status : 500, request, reply)
  }

  async function failure(
    status: number,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const language = languageOf(request)
    const made = async () => pack(await renderer.failure(status, language))
    const document = client.keep ? await kept(`${language} ${status}`, 0, made) : await made()
    if (!('etag' in document)) throw new Error(`The page for ${status} could not be made`)
    return sendPacked(request, asOwn(reply.code(status), policy()), document)
  }

  /** The page again, with what was typed into its form and why that was refused. */
  const refusedForm = (row: PageInfo, request: FastifyRequest, reply: FastifyReply, refused: Refused) =>
    sendFresh(visitOf(row, request), request, reply, refused)

  return { page, failure, refusedForm }
}

/** The same page at another address: what was typed goes along to where its thread is by now. */
function visitAt(address: string, visit: Visit): Visit | undefined {
  const given = address.split('/')
  const parts = visit.page.path.split('/')
  const fits =
    given.length === parts.length && parts.every((part, at) => part.startsWith(':') || part === given[at])
  if (!fits) return undefined
  const named = parts.flatMap((part, at) => (part.startsWith(':') ? [[nameOf(part), given[at] ?? '']] : []))
  const params: Params = Object.fromEntries(named)
  return named.every(([name = '', value]) => visit.params[name] === value) ? undefined : { ...visit, params }
}

const nameOf = (part: string) => part.slice(1).replace('?', '')

/** Where a reader goes to be let in after all. */
function wayInFor({ status, reason }: Refusal, { page, params, search }: Visit): string | undefined {
  const address = addressOf(page, params, search)
  if (reason === 'second-factor-needed') return addresses.secondFactor
  if (reason === 'membership-needed') return addresses.membership
  if (reason === 'confirm-yourself') return addresses.confirm(address)
  return status === 401 ? addresses.signIn(address) : undefined
}

const asShared = (reply: FastifyReply, policy: string) =>
  asHtml(reply, policy).header('cache-control', 'private, no-cache')

const asOwn = (reply: FastifyReply, policy: string) =>
  asHtml(reply, policy).header('cache-control', 'no-store')

const asHtml = (reply: FastifyReply, policy: string) =>
  reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('vary', 'accept-encoding, accept-language, cookie')

function visitOf(page: PageInfo, request: FastifyRequest): Visit {
  const given = Object.entries(request.params as Record<string, string | undefined>)
  const params = Object.fromEntries(given.filter(([, value]) => value)) as Params
  const search = knownParameters(page, new URLSearchParams(request.url.split('?')[1]))
  return { page, language: languageOf(request), params, search }
}
