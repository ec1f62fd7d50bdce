import '../accounts/accounts.css'
import './factors.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { SecondFactor } from '@rynek/shared/features/factors/schemas.ts'
import { Match, Show, Switch } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { learnWhoReads } from '../../core/session.ts'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { When } from '../../ui/When.tsx'
import {
  beginSetUp,
  cancelSetUp,
  getSecondFactor,
  keepNewCodes,
  showNewCodes,
  turnOff,
  turnOn,
} from './api.ts'
import { CodeForm } from './CodeForm.tsx'
import { PairApp, RecoveryCodes } from './SetUp.tsx'

type FactorProps = { found: SecondFactor; after: (done: Promise<unknown>) => Promise<void> }

/** Where a second factor is set up, and turned off. */
export function SecondFactorPage(props: PageProps<SecondFactor>) {
  const words = useWords()
  const after = async (done: Promise<unknown>) => {
    await done
    // Rights may have come or gone with it.
    await Promise.all([props.reload(), learnWhoReads()])
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  return (
    <div class="page narrow stack">
      <h1 tabindex="-1">{words('factors.title')}</h1>
      <p class="lead">{words('factors.lead')}</p>
      <Switch fallback={<Off found={props.found} after={after} />}>
        <Match when={props.found.setUp?.app} keyed>
          {(app) => <PairApp app={app} codes={props.found.setUp?.codes ?? []} confirm={confirm(after)} />}
        </Match>
        <Match when={props.found.setUp} keyed>
          {({ codes }) => (
            <RecoveryCodes codes={codes} title={words('factors.codes.new')}>
              <p>{words('factors.renew.text')}</p>
              <CodeForm
                name="factor-codes-kept"
                action={`${addresses.secondFactor}/mam-kody`}
                look="primary"
                button={words('factors.kept')}
                send={() => after(keepNewCodes())}
              />
            </RecoveryCodes>
          )}
        </Match>
        <Match when={props.found.since !== null}>
          <On found={props.found} after={after} />
        </Match>
      </Switch>
      <Show when={props.found.setUp}>
        <CodeForm
          name="factor-cancel"
          action={`${addresses.secondFactor}/przerwij`}
          look="quiet"
          button={words('factors.cancel')}
          send={() => after(cancelSetUp())}
        />
      </Show>
    </div>
  )
}

const confirm = (after: FactorProps['after']) => (code: string) => after(turnOn(code))

function Off(props: FactorProps) {
  const words = useWords()
  return (
    <>
      <Show when={props.found.needed}>
        <Notice kind="warning" title={words('factors.needed.title')}>
          <p>{words('factors.needed')}</p>
        </Notice>
      </Show>
      <p>{words('factors.app')}</p>
      <p>
        {words('passkeys.instead')} <a href={addresses.passkeys}>{words('passkeys.title')}</a>
      </p>
      <CodeForm
        name="factor-begin"
        action={`${addresses.secondFactor}/zacznij`}
        ask="password"
        look="primary"
        button={words('factors.begin')}
        send={(password) => props.after(beginSetUp(password))}
      />
    </>
  )
}

function On(props: FactorProps) {
  const words = useWords()
  return (
    <>
      <p class="meta">
        <Tag kind="good">{words('factors.on')}</Tag>
        <span>
          {words('factors.since')} <When at={props.found.since ?? 0} />
        </span>
        <span>{words('factors.left', { count: props.found.codesLeft })}</span>
      </p>
      <h2>{words('factors.renew')}</h2>
      <CodeForm
        name="factor-codes"
        action={`${addresses.secondFactor}/nowe-kody`}
        ask="either"
        button={words('factors.renew')}
        send={(code) => props.after(showNewCodes(code))}
      />
      <h2>{words('factors.turnOff')}</h2>
      <p>{words('factors.turnOff.text')}</p>
      <CodeForm
        name="factor-off"
        action={`${addresses.secondFactor}/wylacz`}
        ask="either"
        look="danger"
        button={words('factors.turnOff')}
        send={(code) => props.after(turnOff(code))}
      />
    </>
  )
}

export const page = definePage<SecondFactor>({
  async load({ api, words }) {
    const title = words('layout.title', { page: words('factors.title') })
    return { found: await getSecondFactor(api), head: { title, robots: 'noindex' } }
  },
  Page: SecondFactorPage,
})
