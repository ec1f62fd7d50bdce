import './person-line.css'
import { type JSX, Show } from 'solid-js'
import { isFormer, PersonName } from './PersonName.tsx'
import { Verified } from './Verified.tsx'

type PersonLineProps = {
  name: string
  /** The person's page. */
  href?: string
  position?: string
  office: { name: string; href?: string }
  /** Whether he is known to work there. */
  verified?: boolean
  /** Tags: type of office, role. */
  children?: JSX.Element
}

/** Who says it: in a forum of offices the office matters as much as the name. No pictures. */
export function PersonLine(props: PersonLineProps) {
  return (
    <p class="person-line">
      <strong>
        <Show when={!isFormer(props.name) && props.href} fallback={<PersonName name={props.name} />}>
          {(href) => <a href={href()}>{props.name}</a>}
        </Show>
      </strong>
      <Show when={props.position}>
        <span class="position">{props.position}</span>
      </Show>
      <span>
        <Show when={props.office.href} fallback={props.office.name}>
          <a href={props.office.href}>{props.office.name}</a>
        </Show>
        <Show when={props.verified}>
          <Verified />
        </Show>
      </span>
      {props.children}
    </p>
  )
}
