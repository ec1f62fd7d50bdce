import type { MessageAdded } from '@rynek/shared/features/correspondence/events.ts'
import type { ConversationList } from '@rynek/shared/features/correspondence/schemas.ts'
import { createLive } from '../../core/live.ts'

type Following = {
  live: ConversationList['live']
  /** Whether the page shows this conversation. */
  shows: (conversationId: number) => boolean
  reload: () => Promise<{ live: ConversationList['live'] }>
}

/** Loads a page anew when a message comes that it shows; the words come through the door that knows who may read them. */
export function followMessages({ live, shows, reload }: Following): void {
  const anew = () =>
    reload().then(
      (found) => found.live,
      (gone: unknown) => {
        // Whoever does not sit in the office any more is shown what the server says to that.
        location.reload()
        throw gone
      },
    )
  createLive(live, {
    onEvent({ kind, data }) {
      if (kind === 'message.added' && shows((data as MessageAdded).conversationId))
        void anew().catch(() => undefined)
    },
    onReset: anew,
  })
}
