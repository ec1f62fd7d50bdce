import { addresses } from '@rynek/shared/core/addresses.ts'
import type { SetUp } from '@rynek/shared/features/factors/schemas.ts'
import { For, type ParentProps } from 'solid-js'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { CodeForm } from './CodeForm.tsx'

type PairAppProps = {
  app: NonNullable<SetUp['app']>
  codes: readonly string[]
  confirm: (code: string) => Promise<void>
}

/** The three steps, all in sight: scan, keep the codes, confirm. */
export function PairApp(props: PairAppProps) {
  const words = useWords()
  const size = () => props.app.qr.size
  return (
    <>
      <section class="stack">
        <h2>{words('factors.scan')}</h2>
        <svg
          class="factor-qr"
          viewBox={`0 0 ${size()} ${size()}`}
          role="img"
          aria-label={words('factors.picture')}
        >
          <path d={props.app.qr.path} />
        </svg>
        <p>
          <a href={props.app.uri}>{words('factors.open')}</a>
        </p>
        <p>
          {words('factors.secret')} <code class="factor-secret">{inFours(props.app.secret)}</code>
        </p>
      </section>
      <RecoveryCodes codes={props.codes} title={words('factors.codes')} />
      <section class="stack">
        <h2>{words('factors.confirm')}</h2>
        <CodeForm
          name="factor-on"
          action={`${addresses.secondFactor}/wlacz`}
          ask="app"
          look="primary"
          button={words('factors.turnOn')}
          send={props.confirm}
        />
      </section>
    </>
  )
}

export function RecoveryCodes(props: ParentProps<{ codes: readonly string[]; title: string }>) {
  const words = useWords()
  const copy = async () => {
    await navigator.clipboard.writeText(props.codes.join('\n'))
    announce(words('factors.copied'))
  }
  return (
    <section class="stack">
      <h2>{props.title}</h2>
      <p>{words('factors.codes.text')}</p>
      <ul class="factor-codes">
        <For each={props.codes}>
          {(code) => (
            <li>
              <code>{code}</code>
            </li>
          )}
        </For>
      </ul>
      <p class="acts only-script">
        <Button small onClick={copy}>
          {words('factors.copy')}
        </Button>
        <Button small onClick={() => print()}>
          {words('factors.print')}
        </Button>
      </p>
      {props.children}
    </section>
  )
}

/** Easier to type from one screen into another. */
const inFours = (secret: string) => secret.replace(/.{4}(?=.)/g, '$& ')
