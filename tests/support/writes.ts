import { adoptionWrites } from './adoptions.ts'
import { assessorWrites } from './assessors.ts'
import { type CastKey, cast } from './cast.ts'
import { correspondenceWrites } from './correspondence.ts'
import { credentialWrites } from './credentials.ts'
import { documentWrites } from './documents.ts'
import { excerptWrites } from './excerpts.ts'
import { factorWrites } from './factors.ts'
import { identityWrites } from './identities.ts'
import { mailWrites } from './mail.ts'
import { membershipWrites } from './memberships.ts'
import { reason } from './moderation.ts'
import { moderationWrites } from './moderation-writes.ts'
import { enter, newcomer } from './newcomer.ts'
import { passkeyWrites } from './passkeys.ts'
import { phraseWrites } from './phrases.ts'
import { practiceWrites } from './practice-writes.ts'
import { practiceAt } from './practices.ts'
import { privacyWrites } from './privacy.ts'
import { profileWrites } from './profiles.ts'
import { sanctionWrites } from './sanctions.ts'
import { staffWrites } from './staff.ts'
import { answer, ask } from './talk.ts'
import { termsWrites } from './terms.ts'
import { question } from './texts.ts'
import { transferWrites } from './transfer-writes.ts'
import { watchlistWrites } from './watchlist.ts'
import { newKey, type World } from './world.ts'
import type { WriteRow } from './write-row.ts'

const person = 'kazimiera@brzezinki.example'
const secondCookie = async (world: World, who: CastKey | null) =>
  who ? { headers: { cookie: await enter(world, cast[who]) } } : {}

async function answered(world: World, who: CastKey = 'piotr') {
  const { id } = await ask(world)
  return { threadId: id, postId: (await answer(world, id, who)).id }
}

async function accepted(world: World) {
  const { threadId, postId } = await answered(world)
  await world.as('anna')('PUT', `/api/threads/${threadId}/accepted-answer`, { postId })
  return { url: `/api/threads/${threadId}/accepted-answer` }
}

async function sessionOfAnna(world: World) {
  const cookie = await enter(world, cast.anna)
  const { items } = (await world.as(null)('GET', '/api/sessions', undefined, { cookie })).json
  const { handle } = items.find(({ current }: { current: boolean }) => current)
  return { url: `/api/sessions/${handle}` }
}

/** Every route that changes something, with who may. A route without a row fails the test of this table. */
export const writes: readonly WriteRow[] = [
  {
    route: 'POST /api/people',
    needs: 'anyone',
    answers: [201, 201, 201, 201, 201, 201],
    request: async (world, who) => ({
      url: '/api/people',
      body: newcomer(world, { email: `${newKey()}@brzezinki.example` }),
      ...(await secondCookie(world, who)),
    }),
  },
  {
    route: 'POST /api/administrators',
    needs: 'anyone',
    // Only the link makes an administrator, whoever holds it.
    answers: [403, 403, 403, 403, 403, 403],
    request: async (world) => ({
      url: '/api/administrators',
      body: newcomer(world, { email: person, code: 'a'.repeat(43) }),
    }),
  },
  {
    route: 'POST /api/sessions',
    needs: 'anyone',
    answers: [201, 201, 201, 201, 201, 201],
    request: async (world, who) => ({
      url: '/api/sessions',
      body: { email: cast.maria.email, password: cast.maria.password },
      ...(await secondCookie(world, who)),
    }),
  },
  {
    route: 'DELETE /api/sessions',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async (world, who) => ({ url: '/api/sessions', ...(await secondCookie(world, who)) }),
  },
  {
    route: 'DELETE /api/sessions/current',
    needs: 'anyone',
    answers: [204, 204, 204, 204, 204, 204],
    request: async (world, who) => ({ url: '/api/sessions/current', ...(await secondCookie(world, who)) }),
  },
  {
    route: 'DELETE /api/sessions/:handle',
    needs: 'signed-in',
    answers: [401, 204, 404, 404, 404, 404],
    request: sessionOfAnna,
  },
  {
    route: 'POST /api/demo/sessions',
    needs: 'anyone',
    // This world's people are not the demo's cast.
    answers: [404, 404, 404, 404, 404, 404],
    request: async () => ({ url: '/api/demo/sessions', body: { person: 'nikt' } }),
  },
  {
    route: 'POST /api/threads',
    needs: 'write',
    answers: [401, 201, 201, 201, 201, 201],
    request: async () => ({ url: '/api/threads', body: question }),
  },
  {
    route: 'PATCH /api/threads/:id',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/threads/${(await ask(world)).id}`,
      body: { topic: 'cyb-kopie', reason },
    }),
  },
  {
    route: 'PUT /api/threads/:id/lock',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/threads/${(await ask(world)).id}/lock`,
      body: { locked: true, reason },
    }),
  },
  {
    route: 'PUT /api/threads/:id/accepted-answer',
    needs: 'take-part',
    answers: [401, 204, 403, 403, 403, 403],
    request: async (world) => {
      const { threadId, postId } = await answered(world)
      return { url: `/api/threads/${threadId}/accepted-answer`, body: { postId } }
    },
  },
  {
    route: 'DELETE /api/threads/:id/accepted-answer',
    needs: 'take-part',
    answers: [401, 204, 403, 403, 403, 403],
    request: accepted,
  },
  {
    route: 'PUT /api/threads/:id/same-problem',
    needs: 'take-part',
    answers: [401, 403, 200, 200, 200, 200],
    request: async (world) => ({ url: `/api/threads/${(await ask(world)).id}/same-problem` }),
  },
  {
    route: 'DELETE /api/threads/:id/same-problem',
    needs: 'take-part',
    answers: [401, 403, 200, 200, 200, 200],
    request: async (world) => ({ url: `/api/threads/${(await ask(world)).id}/same-problem` }),
  },
  {
    route: 'POST /api/threads/:id/posts',
    needs: 'write',
    answers: [401, 201, 201, 201, 201, 201],
    request: async (world) => ({
      url: `/api/threads/${(await ask(world)).id}/posts`,
      body: { body: 'U nas tak samo.' },
    }),
  },
  {
    route: 'PATCH /api/posts/:id',
    needs: 'take-part',
    answers: [401, 200, 404, 404, 404, 404],
    request: async (world) => ({
      url: `/api/posts/${(await answered(world, 'anna')).postId}`,
      body: { body: 'Poprawione.', version: 1 },
    }),
  },
  {
    route: 'PUT /api/threads/:id/solution',
    needs: 'take-part',
    answers: [401, 204, 403, 204, 204, 204],
    request: async (world) => ({
      url: `/api/threads/${(await ask(world)).id}/solution`,
      body: { practiceId: (await practiceAt(world, 'published')).id },
    }),
  },
  {
    route: 'DELETE /api/threads/:id/solution',
    needs: 'take-part',
    answers: [401, 204, 403, 204, 204, 204],
    request: async (world) => ({ url: `/api/threads/${(await ask(world)).id}/solution` }),
  },
  {
    route: 'PUT /api/posts/:id/endorsement',
    needs: 'take-part',
    // The answer is from Piotr's office.
    answers: [401, 200, 403, 200, 200, 200],
    request: async (world) => ({ url: `/api/posts/${(await answered(world)).postId}/endorsement` }),
  },
  {
    route: 'DELETE /api/posts/:id/endorsement',
    needs: 'take-part',
    answers: [401, 200, 403, 200, 200, 200],
    request: async (world) => ({ url: `/api/posts/${(await answered(world)).postId}/endorsement` }),
  },
  {
    route: 'PUT /api/posts/:id/vote',
    needs: 'take-part',
    answers: [401, 200, 403, 200, 200, 200],
    iga: 200,
    request: async (world) => ({ url: `/api/posts/${(await answered(world)).postId}/vote` }),
  },
  {
    route: 'DELETE /api/posts/:id/vote',
    needs: 'take-part',
    answers: [401, 200, 403, 200, 200, 200],
    iga: 200,
    request: async (world) => ({ url: `/api/posts/${(await answered(world)).postId}/vote` }),
  },
  {
    route: 'POST /api/previews',
    needs: 'signed-in',
    answers: [401, 200, 200, 200, 200, 200],
    request: async () => ({ url: '/api/previews', body: { body: 'Tekst.' } }),
  },
  {
    route: 'PUT /api/me/notices/read',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async () => ({ url: '/api/me/notices/read', body: { upTo: 1 } }),
  },
  {
    route: 'PUT /api/me/notices/:id/read',
    needs: 'signed-in',
    // Anna is asked for her consent; nobody else has that notice.
    answers: [401, 204, 404, 404, 404, 404],
    request: async (world) => {
      await practiceAt(world, 'nominated')
      const [notice] = (await world.as('anna')('GET', '/api/me/notices')).json.items
      return { url: `/api/me/notices/${notice.id}/read` }
    },
  },
  ...mailWrites,
  ...moderationWrites,
  ...phraseWrites,
  ...transferWrites,
  ...watchlistWrites,
  ...factorWrites,
  ...passkeyWrites,
  ...identityWrites,
  ...credentialWrites,
  ...membershipWrites,
  ...adoptionWrites,
  ...sanctionWrites,
  ...staffWrites,
  ...correspondenceWrites,
  ...excerptWrites,
  ...practiceWrites,
  ...assessorWrites,
  ...documentWrites,
  ...profileWrites,
  ...privacyWrites,
  ...termsWrites,
]
