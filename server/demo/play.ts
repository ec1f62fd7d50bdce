import type {
  SeedAdoption,
  SeedAnswer,
  SeedAssessment,
  SeedCall,
  SeedComment,
  SeedEdition,
  SeedPhrase,
  SeedPractice,
  SeedReport,
  SeedSanction,
  SeedSource,
  SeedThread,
  SeedUnapproved,
  SeedWord,
} from '@rynek/db/seed/community/types.ts'
import { type Awaiting, isAwaiting } from '@rynek/shared/features/approvals/schemas.ts'
import { markOf } from '@rynek/shared/features/excerpts/rules.ts'
import type { Person } from '../core/person.ts'
import type { Services } from '../services.ts'
import { modelDocument } from './files/model-document.ts'
import { publishEdition } from './publish-edition.ts'

export type Play = ReturnType<typeof createPlay>

type Memory = {
  person: (key: string) => Person
  threadIds: Map<string, number>
  postIds: Map<string, number>
  /** Who wrote which post, by its key. */
  writers: Map<string, string>
  practiceIds: Map<string, number>
  sendKey: () => string
}

/** What the people of the demo do, each act by the service that a real person's click would reach. */
export function createPlay(services: Services, people: ReadonlyMap<string, Person>) {
  let sent = 0
  const memory: Memory = {
    person: (key) => known(people, key),
    threadIds: new Map(),
    postIds: new Map(),
    writers: new Map(),
    practiceIds: new Map(),
    sendKey: () => `demo-${String(++sent).padStart(6, '0')}`,
  }
  return {
    ...talking(services, memory),
    ...makingPractices(services, memory),
    publishEdition: (edition: SeedEdition) =>
      publishEdition(services, memory.person, known(memory.practiceIds, edition.thread), edition),
  }
}

function talking(
  { threads, posts, endorsements, moderation, sanctions, phrases, watchlist }: Services,
  memory: Memory,
) {
  const { person, threadIds, postIds, writers, sendKey } = memory
  const say = async (by: string, thread: string, text: { body: string; parentId?: number }) =>
    published(await posts.reply(person(by), known(threadIds, thread), text, sendKey()))
  return {
    async ask({ key, by, title, body, topic, cityType }: SeedThread): Promise<void> {
      const { id } = published(await threads.ask(person(by), { title, body, topic, cityType }, sendKey()))
      const [question] = (await threads.find(id)).posts
      threadIds.set(key, id)
      if (question) postIds.set(`${key}:question`, question.id)
      writers.set(`${key}:question`, by)
    },
    async answer(thread: string, place: number, { by, body }: SeedAnswer): Promise<void> {
      postIds.set(`${thread}:${place}`, (await say(by, thread, { body })).id)
      writers.set(`${thread}:${place}`, by)
    },
    comment: (thread: string, under: SeedSource, { by, body }: SeedComment) =>
      say(by, thread, { body, parentId: known(postIds, `${thread}:${under}`) }),
    replyAsNewcomer: ({ thread, by, body }: SeedUnapproved) =>
      posts.reply(person(by), known(threadIds, thread), { body }, sendKey()),
    vote: (thread: string, place: number, by: string) =>
      posts.vote(person(by), known(postIds, `${thread}:${place}`), true),
    endorse: (thread: string, place: number, by: string) =>
      endorsements.endorse(person(by), known(postIds, `${thread}:${place}`), true),
    shareProblem: (thread: string, by: string) =>
      threads.shareProblem(person(by), known(threadIds, thread), true),
    accept: (thread: string, by: string, place: number) =>
      threads.accept(person(by), known(threadIds, thread), known(postIds, `${thread}:${place}`)),
    report: ({ thread, post, by, reason, note }: SeedReport) =>
      moderation.report(person(by), known(postIds, `${thread}:${post}`), { reason, note }),
    watchWord: ({ by, ...word }: SeedWord) => watchlist.add(person(by), word),
    addPhrase: ({ by, ...phrase }: SeedPhrase) => phrases.add(person(by), phrase),
    sanction: ({ about, by, kind, ground, note }: SeedSanction) =>
      sanctions.impose(person(by), person(about).id, { kind, ground, note }),
  }
}

function makingPractices(
  { practices, documents, excerpts, adoptions }: Services,
  { person, threadIds, postIds, writers, practiceIds }: Memory,
) {
  const idOf = (thread: string) => known(practiceIds, thread)
  /** Authors of quoted posts agree, every third by his office only. */
  async function agree({ thread, sources }: SeedPractice): Promise<void> {
    for (const [place, source] of sources.entries()) {
      const key = `${thread}:${source}`
      const quoted = { practiceId: idOf(thread), postId: known(postIds, key) }
      await excerpts.answer(person(known(writers, key)), quoted, place % 3 === 2 ? 'office' : 'named')
    }
  }
  return {
    async nominate({ thread, nominatedBy, justification }: SeedPractice): Promise<void> {
      const { id } = await practices.nominate(person(nominatedBy), known(threadIds, thread), {
        justification,
      })
      practiceIds.set(thread, id)
    },
    decideConsent: (thread: string, by: string, consent: boolean, reason?: string) =>
      practices.decideConsent(person(by), idOf(thread), { consent, ...(reason && { reason }) }),
    async describe(practice: SeedPractice, by: string): Promise<void> {
      const { thread, description, sources } = practice
      if (!description) return
      const from = sources.map((source) => known(postIds, `${thread}:${source}`))
      // What the problem was, the question has said.
      const mark = sources.includes('question') ? ` ${markOf(known(postIds, `${thread}:question`))}` : ''
      const marked = { ...description, problem: description.problem + mark }
      await practices.describe(person(by), idOf(thread), { description: marked, sources: from, version: 0 })
      if (practice.stage !== 'draft') await agree(practice)
      for (const document of practice.documents ?? [])
        await documents.attach(person(by), idOf(thread), await modelDocument(document))
    },
    submit: (thread: string, by: string) => practices.submit(person(by), idOf(thread), null),
    assess: (thread: string, { by, scores }: SeedAssessment) =>
      practices.assess(person(by), idOf(thread), {
        scores,
        gate: { publicBody: true, noPersonalData: true },
        noInterest: true,
      }),
    returnForWork: (thread: string, by: string, reason: string) =>
      practices.returnForWork(person(by), idOf(thread), reason),
    publish: (thread: string, by: string) =>
      practices.publish(person(by), idOf(thread), 'Oceny ekspertów są zgodne, a opis jest kompletny.'),
    keepFresh: () => practices.keepFresh(),
    confirm: (thread: string, by: string, note: string) => practices.confirm(person(by), idOf(thread), note),
    callForTesters: ({ thread, by, cityTypes, wanted }: SeedCall, until: string) =>
      adoptions.openCall(person(by), idOf(thread), { cityTypes: [...cityTypes], wanted, until }),
    adopt: ({ thread, by, daysAgo: _, ...report }: SeedAdoption, since: string) =>
      adoptions.report(person(by), idOf(thread), { ...report, since, entry: 0 }),
  }
}

/** Members' posts wait for nobody. */
function published<Sent extends object>(sent: Sent | Awaiting): Sent {
  if (isAwaiting(sent)) throw new Error(`post ${sent.postId} of the demo waits for a moderator`)
  return sent as Sent
}

function known<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the demo speaks of ${key}, which is not there`)
  return value
}
