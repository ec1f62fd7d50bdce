import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { eq } from 'drizzle-orm'
import type { Database, Writer } from '../core/database.ts'
import { people } from '../features/accounts/tables.ts'
import { posts, votes } from '../features/posts/tables.ts'
import { searchKeyOf } from '../features/threads/queries/write.ts'
import { acceptances, sameProblems, threads } from '../features/threads/tables.ts'
import { recountTopics } from '../features/topics/queries.ts'
import { threads as conversations } from './community/threads.ts'

type Town = {
  threads?: number
  posts?: number
  /** Markdown to the HTML that is stored; asked once for each text of the demo. */
  render: (markdown: string) => string
  report: (line: string) => void
}
type Someone = { id: number; institutionId: number }
type Plan = { threads: number; each: number; people: readonly Someone[]; texts: ReturnType<typeof textsOf> }

const threadsTogether = 200
/** Thirteen values in a row of posts; SQLite takes 32,766 in one statement. */
const rowsTogether = 500
const minute = 60_000
const age = 1_000 * 24 * 60 * minute

/** Posts of a thread, of the average: most are short, every tenth is twice as long. */
const lengths = [1, 0.3, 0.5, 0.7, 0.9, 1.2, 1.5, 0.1, 1.8, 2] as const

/** The demo's conversations over and over until there are so many. Needs the demo's people; leaves no events. */
export async function buildTown(
  db: Database,
  { threads: wanted = 50_000, posts: said = wanted * 10, render, report }: Town,
): Promise<void> {
  const inhabitants = await db.read
    .select({ id: people.id, institutionId: people.institutionId })
    .from(people)
  const plan = { threads: wanted, each: said / wanted, people: inhabitants, texts: textsOf(render) }
  for (let from = 0; from < wanted; from += threadsTogether) {
    const street = Array.from({ length: Math.min(threadsTogether, wanted - from) }, (_, at) => from + at)
    await db.write((tx) => buildStreet(tx, street, plan))
    if (from % 5_000 === 0)
      report(`Buduję miasto / building the town: ${Math.round((100 * from) / wanted)} %`)
  }
  await db.write(recountTopics)
}

async function buildStreet(tx: Writer, street: readonly number[], plan: Plan): Promise<void> {
  const rows = street.map((number) => threadOf(number, tx.now, plan))
  const added = await tx.insert(threads).values(rows).returning({ id: threads.id })
  const places = rows.map((row, at) => ({
    ...row,
    id: (added[at] as { id: number }).id,
    number: street[at] as number,
  }))

  const questions = await addPosts(
    tx,
    places.map((place) => postOf(place, 0, plan)),
  )
  const answers = await addPosts(
    tx,
    places.flatMap((place) => numbersTo(place.answers).map((turn) => postOf(place, turn, plan))),
  )
  const comments = places.flatMap((place, at) =>
    numbersTo(postsOf(place.number, plan) - 1 - place.answers).map((turn) => ({
      ...postOf(place, place.answers + turn, plan),
      kind: 'comment' as const,
      votes: 0,
      parentId: (questions[at] as { id: number }).id,
    })),
  )
  await addPosts(tx, comments)
  await accept(tx, places, answers)
  await vote(tx, answers, plan)
  await shareProblems(tx, places, plan)
}

type Place = ReturnType<typeof threadOf> & { id: number; number: number }
type NewPost =
  | ReturnType<typeof postOf>
  | (Omit<ReturnType<typeof postOf>, 'kind' | 'parentId'> & { kind: 'comment'; parentId: number })
type Added = { id: number; threadId: number; votes: number; createdAt: number }

function threadOf(number: number, now: number, plan: Plan) {
  const { threads: all, people } = plan
  const { title, topic, cityType } = pick(conversations, number)
  const { id: authorId, institutionId } = pick(people, number * 7)
  const named = `${title} (${number + 1})`
  const said = postsOf(number, plan)
  const asked = now - age + Math.floor((age * number) / all) - said * minute
  return {
    title: named,
    searchKey: searchKeyOf(named),
    topic,
    area: areaOf(topic),
    cityType,
    authorId,
    institutionId,
    answers: Math.ceil((said - 1) * 0.8),
    sameProblem: number % 4,
    createdAt: asked,
    lastActivityAt: asked + (said - 1) * minute,
  }
}

const postsOf = (number: number, { each }: Plan) => Math.max(1, Math.round(each * pick(lengths, number)))

/** The question is the turn 0; answers follow, then comments. */
function postOf({ id, number, createdAt, ...thread }: Place, turn: number, { people, texts }: Plan) {
  const writer =
    turn === 0
      ? { id: thread.authorId, institutionId: thread.institutionId }
      : pick(people, number * 7 + turn)
  return {
    threadId: id,
    kind: turn === 0 ? ('question' as const) : ('answer' as const),
    parentId: null,
    authorId: writer.id,
    institutionId: writer.institutionId,
    ...(turn === 0 ? pick(texts.questions, number) : pick(texts.answers, number * 3 + turn)),
    renderer: 1,
    votes: turn > 0 && (number + turn) % 5 === 0 ? 1 + (turn % 3) : 0,
    sendKey: `town-${number}-${turn}`,
    createdAt: createdAt + turn * minute,
  }
}

async function addPosts(tx: Writer, rows: readonly NewPost[]): Promise<Added[]> {
  const added: Added[] = []
  const back = { id: posts.id, threadId: posts.threadId, votes: posts.votes, createdAt: posts.createdAt }
  for (const part of chunks(rows)) added.push(...(await tx.insert(posts).values(part).returning(back)))
  return added
}

/** Every third thread is solved by its first answer. */
async function accept(tx: Writer, places: readonly Place[], answers: readonly Added[]): Promise<void> {
  const first = new Map(answers.toReversed().map((answer) => [answer.threadId, answer]))
  for (const { id: threadId, number, authorId: personId } of places) {
    const answer = first.get(threadId)
    if (!answer || number % 3 > 0) continue
    const at = answer.createdAt + minute
    await tx.update(threads).set({ acceptedAnswerId: answer.id }).where(eq(threads.id, threadId))
    await tx.insert(acceptances).values({ threadId, postId: answer.id, personId, accepted: true, at })
  }
}

async function vote(tx: Writer, answers: readonly Added[], { people }: Plan): Promise<void> {
  const given = answers.flatMap(({ id: postId, votes: count, createdAt }) =>
    numbersTo(count).map((turn) => ({ postId, personId: pick(people, postId + turn).id, createdAt })),
  )
  for (const part of chunks(given)) await tx.insert(votes).values(part)
}

/** So many people, each of another office. */
async function shareProblems(tx: Writer, places: readonly Place[], { people }: Plan): Promise<void> {
  const oneOfEach = [...new Map(people.map((one) => [one.institutionId, one])).values()]
  const said = places.flatMap(({ id: threadId, number, sameProblem, createdAt }) =>
    numbersTo(sameProblem).map((turn) => {
      const { id: personId, institutionId } = pick(oneOfEach, number + turn)
      return { threadId, personId, institutionId, createdAt }
    }),
  )
  for (const part of chunks(said)) await tx.insert(sameProblems).values(part)
}

function textsOf(render: Town['render']) {
  const rendered = (body: string) => ({ body, html: render(body) })
  return {
    questions: conversations.map(({ body }) => rendered(body)),
    answers: conversations.flatMap(({ answers }) => answers.map(({ body }) => rendered(body))),
  }
}

/** 1 to `last`. */
const numbersTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)

function* chunks<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += rowsTogether) yield rows.slice(from, from + rowsTogether)
}

function pick<Thing>(things: readonly Thing[], number: number): Thing {
  return things[number % things.length] as Thing
}
