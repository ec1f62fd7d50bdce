import { addresses } from '@rynek/shared/core/addresses.ts'
import { definePage, type PageProps } from '../../core/page.ts'
import { useWords } from '../../core/words.tsx'

/** The facts of this installation; ids and headings below are those of the technical conditions 2.0 of 31 July 2024. */
const facts = {
  published: '2026-11-23',
  updated: '2026-11-23',
  made: '2026-11-23',
  email: 'dostepnosc@rynek.example',
  phone: '+48 00 000 00 00',
  ombudsman: 'https://bip.brpo.gov.pl/',
}

export function AccessibilityPage(props: PageProps<{ origin: string }>) {
  const words = useWords()
  return (
    <article class="page prose">
      <h1 id="a11y-deklaracja">{words('layout.accessibility.title')}</h1>
      <p id="a11y-wstep">
        <span id="a11y-podmiot">{words('layout.accessibility.body')}</span>{' '}
        {words('layout.accessibility.intro')}{' '}
        <span id="a11y-zakres">{words('layout.accessibility.scope')}</span>:{' '}
        <a id="a11y-url" href={props.found.origin}>
          {props.found.origin}
        </a>
      </p>
      <p>
        {words('layout.accessibility.published')} <Day id="a11y-data-publikacja" on={facts.published} />
      </p>
      <p>
        {words('layout.accessibility.updated')} <Day id="a11y-data-aktualizacja" on={facts.updated} />
      </p>
      <h2>{words('layout.accessibility.status.title')}</h2>
      <p id="a11y-status">{words('layout.accessibility.status.text')}</p>
      <h2>{words('layout.accessibility.content.title')}</h2>
      <h3>{words('layout.accessibility.content.annex')}</h3>
      <p>{words('layout.accessibility.content.text')}</p>
      <h2>{words('layout.accessibility.made.title')}</h2>
      <p>
        {words('layout.accessibility.made.on')} <Day id="a11y-data-sporzadzenie" on={facts.made} />
      </p>
      <p id="a11y-ocena">{words('layout.accessibility.made.how')}</p>
      <h2>{words('layout.accessibility.keys.title')}</h2>
      <p>{words('layout.accessibility.keys.text')}</p>
      <ContactAndComplaints />
      <h2>{words('layout.accessibility.other.title')}</h2>
      <h3>{words('layout.accessibility.building.title')}</h3>
      <p id="a11y-architektura">{words('layout.accessibility.building.text')}</p>
      <h3>{words('layout.accessibility.communication.title')}</h3>
      <p id="a11y-komunikacja">{words('layout.accessibility.communication.text')}</p>
    </article>
  )
}

function ContactAndComplaints() {
  const words = useWords()
  return (
    <>
      <h2>{words('layout.accessibility.contact.title')}</h2>
      <p>{words('layout.accessibility.contact.text')}</p>
      <ul>
        <li id="a11y-kontakt">{words('layout.accessibility.contact.who')}</li>
        <li>
          {words('layout.accessibility.contact.email')}{' '}
          <a id="a11y-email" href={`mailto:${facts.email}`}>
            {facts.email}
          </a>
        </li>
        <li>
          {words('layout.accessibility.contact.phone')} <span id="a11y-telefon">{facts.phone}</span>
        </li>
      </ul>
      <h2>{words('layout.accessibility.procedure.title')}</h2>
      <p id="a11y-procedura">{words('layout.accessibility.procedure.text')}</p>
      <p>
        <a href={facts.ombudsman}>{words('layout.accessibility.ombudsman')}</a>
      </p>
    </>
  )
}

const Day = (props: { id: string; on: string }) => (
  <time id={props.id} dateTime={props.on}>
    {props.on}
  </time>
)

export const page = definePage<{ origin: string }>({
  load: ({ words, origin }) => ({
    found: { origin },
    head: {
      title: words('layout.title', { page: words('layout.accessibility.title') }),
      canonical: addresses.accessibility,
    },
  }),
  Page: AccessibilityPage,
})
