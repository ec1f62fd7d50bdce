import type { PostKind } from '@rynek/shared/features/posts/schemas.ts'
import type { TransferKind } from '@rynek/shared/features/transfers/kinds.ts'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { transferredPosts, transfers } from '../tables.ts'

export type NewTransfer = {
  kind: TransferKind
  fromThreadId: number
  toThreadId: number
  personId: number
  reason: string
  acceptedAnswerId: number | null
  sharers: number[]
}
type Before = { id: number; kind: PostKind; parentId: number | null }

/** What was done, with what each post was before it. */
export async function addTransfer(
  tx: Writer,
  transfer: NewTransfer,
  before: readonly Before[],
): Promise<number> {
  const row = { ...transfer, at: tx.now }
  const { id } = only(await tx.insert(transfers).values(row).returning({ id: transfers.id }))
  const went = before.map(({ id: postId, kind, parentId }) => ({ transferId: id, postId, kind, parentId }))
  await tx.insert(transferredPosts).values(went)
  return id
}

export type TransferRow = NonNullable<Awaited<ReturnType<typeof findTransfer>>>

export async function findTransfer(db: Reader, id: number) {
  const [row] = await db.select().from(transfers).where(eq(transfers.id, id))
  return row
}

/** False when another was faster. */
export async function endTransfer(tx: Writer, id: number): Promise<boolean> {
  const rows = await tx
    .update(transfers)
    .set({ undoneAt: tx.now })
    .where(and(eq(transfers.id, id), isNull(transfers.undoneAt)))
    .returning({ id: transfers.id })
  return rows.length === 1
}

/** What went along, each as it was before, in the order it was written. */
export async function listTransferred(db: Reader, transferId: number): Promise<Before[]> {
  return db
    .select({
      id: transferredPosts.postId,
      kind: transferredPosts.kind,
      parentId: transferredPosts.parentId,
    })
    .from(transferredPosts)
    .where(eq(transferredPosts.transferId, transferId))
    .orderBy(transferredPosts.postId)
}

/** Whether the post stood in this thread once, and was taken to another. */
export async function wasTakenFrom(
  db: Reader,
  { postId, threadId }: { postId: number; threadId: number },
): Promise<boolean> {
  const rows = await db
    .select({ id: transfers.id })
    .from(transferredPosts)
    .innerJoin(transfers, eq(transfers.id, transferredPosts.transferId))
    .where(and(eq(transferredPosts.postId, postId), eq(transfers.fromThreadId, threadId)))
    .limit(1)
  return rows.length > 0
}

/** Threads that were merged into others, by their questions, which are answers there. */
export async function listMergedBy(db: Reader, questionIds: readonly number[]): Promise<number[]> {
  const rows = await db
    .select({ threadId: transfers.fromThreadId })
    .from(transfers)
    .innerJoin(transferredPosts, eq(transferredPosts.transferId, transfers.id))
    .where(
      and(
        eq(transfers.kind, 'merge'),
        eq(transferredPosts.kind, 'question'),
        inArray(transferredPosts.postId, [...questionIds]),
        isNull(transfers.undoneAt),
      ),
    )
  return rows.map(({ threadId }) => threadId)
}
