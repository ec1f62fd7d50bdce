import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Identity } from '@rynek/shared/features/identities/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { confirmedly } from '../../core/known.ts'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { When } from '../../ui/When.tsx'
import { partIdentity } from './api.ts'

/** One account elsewhere, which can be parted from here. */
export function IdentityCard(props: { identity: Identity; onParted: () => Promise<unknown> }) {
  const words = useWords()
  const id = String(props.identity.id)
  const form = useForm('identity-part', { instance: id, own: (values) => values['id'] === id })
  const send = form.submit(async () => {
    await confirmedly(() => partIdentity(props.identity.id))
    await props.onParted()
    announce(words('identities.parted'))
  })
  return (
    <Card>
      <h2>{props.identity.email}</h2>
      <p class="meta">
        <span>
          {words('identities.since')} <When at={props.identity.createdAt} />
        </span>
        <Show when={props.identity.usedAt} keyed>
          {(at) => (
            <span>
              {words('identities.used')} <When at={at} />
            </span>
          )}
        </Show>
      </p>
      <form method="post" action={`${addresses.identities}/odlaczone`} onSubmit={send}>
        <ErrorSummary form={form} />
        <input type="hidden" name="id" value={id} />
        <Button
          type="submit"
          busy={form.sending()}
          label={words('identities.part.of', { email: props.identity.email })}
        >
          {words('identities.part')}
        </Button>
      </form>
    </Card>
  )
}
