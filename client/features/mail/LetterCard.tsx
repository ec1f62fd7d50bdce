import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Letter } from '@rynek/shared/features/mail/schemas.ts'
import { Show } from 'solid-js'
import { useForm } from '../../core/form.ts'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import { sendAgain } from './api.ts'

type LetterCardProps = { letter: Letter; onChanged: () => Promise<unknown> }

const kinds = { waiting: 'accent', sent: 'good', dropped: 'plain', 'given-up': 'danger' } as const

/** One letter: to whom, what about, how it went. */
export function LetterCard(props: LetterCardProps) {
  const words = useWords()
  const letter = () => props.letter
  return (
    <Card>
      <h2>{letter().subject}</h2>
      <p class="meta">
        <Tag kind={kinds[letter().state]}>{words(`mail.state.${letter().state}`)}</Tag>
        <span class="letter-address">{letter().address}</span>
        <When at={letter().createdAt} />
        <Show when={letter().tries > 1}>
          <span>{words('mail.tries', { count: letter().tries })}</span>
        </Show>
        <Show when={letter().state === 'waiting' && letter().tries > 0}>
          <span>
            {words('mail.next')} <When at={letter().nextTryAt} />
          </span>
        </Show>
      </p>
      <Show when={letter().fault}>
        <p>{words('mail.fault', { fault: letter().fault })}</p>
      </Show>
      <Show when={letter().shown} keyed>
        {(shown) => <Words {...shown} />}
      </Show>
      <Show when={letter().state === 'given-up'}>
        <SendAgain {...props} />
      </Show>
    </Card>
  )
}

function Words(props: { text: string; link: string }) {
  const words = useWords()
  return (
    <details>
      <summary>{words('mail.show')}</summary>
      <p class="letter-text">{props.text}</p>
      <Show when={props.link}>
        <p>
          <a href={props.link}>{words('mail.link')}</a>
        </p>
      </Show>
    </details>
  )
}

function SendAgain(props: LetterCardProps) {
  const words = useWords()
  const id = () => String(props.letter.id)
  const form = useForm('send-again', { instance: id(), own: (values) => values.id === id() })
  const send = form.submit(async () => {
    await sendAgain(props.letter.id)
    await props.onChanged()
    announce(words('mail.again.done'))
  })
  return (
    <form method="post" action={`${addresses.mail}/jeszcze-raz`} onSubmit={send}>
      <ErrorSummary form={form} />
      <input type="hidden" name="id" value={id()} />
      <Button
        type="submit"
        busy={form.sending()}
        label={words('mail.again.of', { address: props.letter.address })}
      >
        {words('mail.again')}
      </Button>
    </form>
  )
}
