import './profiles.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { type OwnProfile, type ProfilePart, profileParts } from '@rynek/shared/features/profiles/schemas.ts'
import { areaCodes, catalogue, isTopic } from '@rynek/shared/features/topics/catalogue.ts'
import { createSignal, For, Show } from 'solid-js'
import { type Form, useForm } from '../../core/form.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { RenameForm } from '../memberships/RenameForm.tsx'
import { changeProfile, getOwnProfile } from './api.ts'

const isPart = (word: string): word is ProfilePart => profileParts.some((part) => part === word)

/** Where a person says what he has experience in, and consents to each thing that others may see. */
export function OwnProfilePage(props: PageProps<OwnProfile>) {
  const words = useWords()
  const form = useForm('profile')
  const [saved, setSaved] = createSignal(false)
  const send = form.submit(async ({ position = '', topics = '', shows = '' }) => {
    setSaved(false)
    const chosen = { topics: topics.split(',').filter(isTopic), shows: shows.split(',').filter(isPart) }
    await changeProfile({ position, ...chosen })
    setSaved(true)
    await props.reload()
  })
  return (
    <div class="page stack">
      <h1>{words('profiles.edit')}</h1>
      <p class="lead">{words('profiles.edit.lead')}</p>
      <p>
        <Show when={props.found.seen} fallback={words('profiles.edit.unseen')}>
          <a href={addresses.person(props.found.person.id)}>{words('profiles.edit.see')}</a>
        </Show>
      </p>
      <form class="stack" method="post" action={addresses.ownProfile} onSubmit={send}>
        <ErrorSummary form={form} />
        <Field
          form={form}
          name="position"
          label={words('accounts.position')}
          value={props.found.person.position}
          minlength={2}
          maxlength={120}
        />
        <Consents form={form} shows={props.found.shows} />
        <Topics form={form} found={props.found} />
        <div class="acts">
          <Button type="submit" look="primary" busy={form.sending()}>
            {words('profiles.edit.save')}
          </Button>
          <span role="status">{saved() ? words('profiles.edit.saved') : ''}</span>
        </div>
      </form>
      <RenameForm name={props.found.person.name} onChanged={props.reload} />
    </div>
  )
}

/** What was chosen before a refusal, else what stands. */
const chosenIn = (form: Form, field: string, standing: readonly string[]): readonly string[] =>
  form.value('position') === undefined ? standing : (form.value(field) ?? '').split(',')

function Consents(props: { form: Form; shows: readonly ProfilePart[] }) {
  const words = useWords()
  const chosen = chosenIn(props.form, 'shows', props.shows)
  return (
    <fieldset class="checks">
      <legend>{words('profiles.edit.shows')}</legend>
      <For each={profileParts}>
        {(part) => (
          <label>
            <input type="checkbox" name="shows" value={part} checked={chosen.includes(part)} />
            {words(`profiles.edit.shows.${part}`)}
          </label>
        )}
      </For>
      <p class="across soft">{words('profiles.edit.shows.text')}</p>
    </fieldset>
  )
}

function Topics(props: { form: Form; found: OwnProfile }) {
  const words = useWords()
  const chosen = chosenIn(props.form, 'topics', props.found.topics)
  return (
    <section class="profile-topics" aria-labelledby="topics">
      <h2 id="topics">{words('profiles.edit.topics')}</h2>
      <p>
        {words('profiles.edit.topics.text')}{' '}
        <Show when={props.found.person.roles.includes('expert')}>
          <a href={addresses.expertAreas}>{words('profiles.edit.areas')}</a>
        </Show>
      </p>
      <For each={areaCodes}>
        {(area) => (
          <fieldset class="checks">
            <legend>{words(`topics.area.${area}`)}</legend>
            <For each={catalogue[area]}>
              {(topic) => (
                <label>
                  <input type="checkbox" name="topics" value={topic} checked={chosen.includes(topic)} />
                  {words(`topics.topic.${topic}`)}
                </label>
              )}
            </For>
          </fieldset>
        )}
      </For>
    </section>
  )
}

export const page = definePage<OwnProfile>({
  async load({ api, words }) {
    const found = await getOwnProfile(api)
    const title = words('layout.title', { page: words('profiles.edit') })
    return { found, head: { title, robots: 'noindex' } }
  },
  Page: OwnProfilePage,
})
