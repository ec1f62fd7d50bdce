import './icon.css'
import { iconsAddress } from 'virtual:icons'
import type { IconName } from './icons.ts'

/** Decoration beside words; a control that shows nothing else carries its own name. */
export function Icon(props: { name: IconName }) {
  return (
    <svg class="icon" aria-hidden="true">
      <use href={`${iconsAddress}#${props.name}`} />
    </svg>
  )
}
