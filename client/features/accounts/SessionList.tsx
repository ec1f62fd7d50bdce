import type { SessionItem } from '@rynek/shared/features/accounts/schemas.ts'
import { For, Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { endOtherSessions, endSession } from './api.ts'

/** Asks for the list anew. */
type OnEnded = () => Promise<unknown>

/** Where one is signed in; any but this one can be ended from here. */
export function SessionList(props: { sessions: readonly SessionItem[]; onEnded: OnEnded }) {
  const words = useWords()
  return (
    <section class="stack">
      <h2>{words('accounts.sessions')}</h2>
      <p>{words('accounts.sessions.text')}</p>
      <div class="cards">
        <For each={props.sessions}>
          {(session) => <SessionCard session={session} onEnded={props.onEnded} />}
        </For>
      </div>
      <Show when={props.sessions.length > 2}>
        <EndOthers onEnded={props.onEnded} />
      </Show>
    </section>
  )
}

function SessionCard(props: { session: SessionItem; onEnded: OnEnded }) {
  const words = useWords()
  const handle = () => props.session.handle
  const form = useForm('end-session', { instance: handle(), own: (values) => values.handle === handle() })
  const device = () => props.session.device || words('accounts.unknownDevice')
  const send = form.submit(async () => {
    await endSession(handle())
    await props.onEnded()
    announce(words('accounts.sessionsEnded'))
  })
  return (
    <Card>
      <h3>{device()}</h3>
      <p class="meta">
        <span>
          {words('accounts.signedInAt')} <When at={props.session.createdAt} />
        </span>
        <span>
          {words('accounts.seenAt')} <When at={props.session.seenAt} />
        </span>
        <Show when={props.session.current}>
          <Tag kind="good">{words('accounts.thisSession')}</Tag>
        </Show>
      </p>
      <Show when={!props.session.current}>
        <form method="post" action="/konto/sesje" onSubmit={send}>
          <ErrorSummary form={form} />
          <input type="hidden" name="handle" value={handle()} />
          <Button
            type="submit"
            busy={form.sending()}
            label={words('accounts.endSession.of', { device: device() })}
          >
            {words('accounts.endSession')}
          </Button>
        </form>
      </Show>
    </Card>
  )
}

function EndOthers(props: { onEnded: OnEnded }) {
  const words = useWords()
  const form = useForm('end-other-sessions')
  const send = form.submit(async () => {
    await endOtherSessions()
    await props.onEnded()
    announce(words('accounts.sessionsEnded'))
  })
  return (
    <form method="post" action="/konto/inne-sesje" onSubmit={send}>
      <ErrorSummary form={form} />
      <Button type="submit" busy={form.sending()}>
        {words('accounts.endOthers')}
      </Button>
    </form>
  )
}
