import './house.css'
import houses from './houses.svg?url'

/** The townhouse of an area: twelve gables, so that a house is known by its shape and not only by its colour. */
export function House(props: { area: string }) {
  return (
    <svg class={`house area-${props.area}`} aria-hidden="true">
      <use href={`${houses}#${props.area}`} />
    </svg>
  )
}
