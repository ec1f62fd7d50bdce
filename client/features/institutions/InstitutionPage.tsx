import './institutions.css'
import { addresses } from '@rynek/shared/core/addresses.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import type { OfficeAdoptionList } from '@rynek/shared/features/adoptions/schemas.ts'
import type { Institution } from '@rynek/shared/features/institutions/schemas.ts'
import type { Library } from '@rynek/shared/features/library/schemas.ts'
import type { OfficePeople as People } from '@rynek/shared/features/profiles/schemas.ts'
import type { ThreadList as Threads } from '@rynek/shared/features/threads/schemas.ts'
import { Show } from 'solid-js'
import { addressWith } from '../../core/addresses.ts'
import { api } from '../../core/http.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { getAdoptionsOf } from '../adoptions/api.ts'
import { OfficeAdoptions } from '../adoptions/OfficeAdoptions.tsx'
import { listPractices } from '../library/api.ts'
import { OfficePractices } from '../practices/OfficePractices.tsx'
import { getPeopleOf } from '../profiles/api.ts'
import { OfficePeople } from '../profiles/OfficePeople.tsx'
import { listThreads } from '../threads/api.ts'
import { ThreadList } from '../threads/ThreadList.tsx'

type Found = Institution & {
  people: People
  practices: Library
  adoptions: OfficeAdoptionList
  threads: Threads
}

/** An office as the register knows it, and as the forum does: its people, its practices, those of others it uses, its questions. */
export function InstitutionPage(props: PageProps<Found>) {
  const words = useWords()
  const office = () => props.found
  const hrefWith = (changes: Params) => addressWith(addresses.institution(office().id), props.search, changes)
  return (
    <div class="page stack">
      <h1>{office().name}</h1>
      <Show when={office().demo}>
        <Notice>{words('institutions.demo')}</Notice>
      </Show>
      <Facts office={office()} />
      <OfficePeople people={office().people} />
      <OfficePractices
        practices={office().practices}
        loadAfter={(after) => listPractices(api, { institution: String(office().id), after })}
        hrefAfter={(praktyki) => hrefWith({ praktyki })}
      />
      <OfficeAdoptions adoptions={office().adoptions} />
      <section class="stack">
        <ThreadList
          found={office().threads}
          filter={questionsOf(office().id)}
          hrefAfter={(after) => hrefWith({ after })}
          reload={async () => (await props.reload()).threads}
          title={words('threads.ofOffice')}
          empty={<NoQuestions />}
        />
      </section>
    </div>
  )
}

const questionsOf = (id: number): Params => ({ institution: String(id), order: 'newest' })

function NoQuestions() {
  const words = useWords()
  return (
    <EmptyState title={words('threads.ofOffice.none')} text={words('threads.ofOffice.noneText')}>
      <ButtonLink href={addresses.ask}>{words('layout.home.ask')}</ButtonLink>
    </EmptyState>
  )
}

function Facts(props: { office: Institution }) {
  const words = useWords()
  const office = () => props.office
  return (
    <Show when={office().cityType} keyed>
      {(type) => (
        <Card>
          <dl class="office-facts">
            <dt>{words('institutions.type')}</dt>
            <dd>
              <Tag href={addresses.cityType(type)}>{words(`cityTypes.${type}`)}</Tag>
            </dd>
            <Show when={office().populationBand} keyed>
              {(band) => <Fact name={words('institutions.size')} value={words(`populationBands.${band}`)} />}
            </Show>
            <Show when={office().county} keyed>
              {(county) => <Fact name={words('institutions.county')} value={county} />}
            </Show>
            <Fact
              name={words('institutions.region')}
              value={words(`voivodeships.${office().voivodeship as '14'}`)}
            />
            <Show when={!office().demo}>
              <Fact name={words('institutions.code')} value={office().code} />
            </Show>
          </dl>
        </Card>
      )}
    </Show>
  )
}

function Fact(props: { name: string; value: string }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </>
  )
}

export const page = definePage<Found>({
  async load({ api: from, params, search, words }) {
    const id = params.id ?? ''
    const institution = await from.get<Institution>(`/api/institutions/${id}`)
    const [people, practices, adoptions, threads] = await Promise.all([
      getPeopleOf(from, id),
      listPractices(from, { institution: id, after: search.praktyki ?? '' }),
      getAdoptionsOf(from, id),
      listThreads(from, { ...questionsOf(institution.id), after: search.after ?? '' }),
    ])
    const found = { ...institution, people, practices, adoptions, threads }
    const title = words('layout.title', { page: found.name })
    return { found, head: { title, canonical: addresses.institution(found.id) } }
  },
  Page: InstitutionPage,
})
