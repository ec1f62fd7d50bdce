import './practices.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import { Show } from 'solid-js'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { DeclineForm } from '../assessors/DeclineForm.tsx'
import { Documents } from '../documents/DocumentList.tsx'
import { DocumentsField } from '../documents/DocumentsField.tsx'
import { PublishedDocuments } from '../documents/PublishedDocuments.tsx'
import { Assembler } from '../excerpts/Assembler.tsx'
import { Consents } from '../excerpts/Consents.tsx'
import { AssessmentForm } from './AssessmentForm.tsx'
import { AssessmentState } from './AssessmentState.tsx'
import { Assessments } from './Assessments.tsx'
import { getDossier } from './api.ts'
import { ConfirmationForm } from './ConfirmationForm.tsx'
import { ConsentForm } from './ConsentForm.tsx'
import { Description } from './Description.tsx'
import { DescriptionForm } from './DescriptionForm.tsx'
import { EditionForm } from './EditionForm.tsx'
import { Moves } from './Moves.tsx'
import { PlainHandOver } from './PlainHandOver.tsx'
import { PublicationForm } from './PublicationForm.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'

/** A practice in the making: where it stands, who can do what next, and the description. */
export function DossierPage(props: PageProps<Dossier>) {
  const words = useWords()
  const found = () => props.found
  const thread = () => found().thread
  return (
    <div class="page">
      <article class="practice stack">
        <header>
          <p class="meta">
            <a href={addresses.thread(thread().id, thread().slug)}>
              {thread().title || words('threads.hiddenTitle')}
            </a>
          </p>
          <h1>{found().title || words('threads.hiddenTitle')}</h1>
          <p class="meta">
            <Tag kind="accent">{words(`practices.stage.${found().stage}`)}</Tag>
            <span>{found().author.name}</span>
            <span>{found().office.name}</span>
          </p>
          <p>{words(`practices.next.${found().stage}`)}</p>
        </header>
        <Notice icon="award" title={words('practices.nominate.why')}>
          <p>{found().justification}</p>
        </Notice>
        <Show when={found().can.consent}>
          <ConsentForm dossier={found()} reload={props.reload} />
        </Show>
        <Show when={found().can.confirm}>
          <ConfirmationForm dossier={found()} reload={props.reload} />
        </Show>
        <Show when={found().can.publish || found().can.returnForWork}>
          <PublicationForm dossier={found()} reload={props.reload} />
        </Show>
        <Show
          when={found().can.describe}
          fallback={<Description text={found().description} html={found().texts} />}
        >
          <DescriptionForm dossier={found()} reload={props.reload}>
            <Assembler practiceId={found().id} sources={found().sources} />
          </DescriptionForm>
        </Show>
        <Show when={found().can.submit}>
          <PlainHandOver id={found().id} />
        </Show>
        <Show when={found().can.describe} fallback={<Documents documents={found().documents} />}>
          <DocumentsField practiceId={found().id} documents={found().documents} reload={props.reload} />
        </Show>
        <Show when={found().can.publishEdition}>
          <PublishedDocuments documents={found().publishedDocuments} reload={props.reload} />
          <EditionForm dossier={found()} reload={props.reload} />
        </Show>
        <Show when={found().stage === 'assessment'}>
          <AssessmentState dossier={found()} />
        </Show>
        <Show when={found().can.assess}>
          <AssessmentForm id={found().id} reload={props.reload} />
        </Show>
        <Show when={found().can.decline}>
          <DeclineForm practiceId={found().id} reload={props.reload} />
        </Show>
        <Show when={found().verdict}>
          <Assessments assessments={found().assessments} />
        </Show>
        <Consents
          practiceId={found().id}
          thread={thread()}
          sources={found().sources}
          mayRewrite={found().can.describe}
          reload={props.reload}
        />
        <Moves moves={found().moves} />
        <Show when={found().can.withdraw && !found().can.consent}>
          <WithdrawForm dossier={found()} reload={props.reload} />
        </Show>
      </article>
    </div>
  )
}

export const page = definePage<Dossier>({
  async load({ api, params, words }) {
    const found = await getDossier(api, params.id ?? '')
    const page = found.title || words('threads.hiddenTitle')
    return { found, head: { title: words('layout.title', { page }), robots: 'noindex' } }
  },
  Page: DossierPage,
})
