import { markedIn, markOf } from '@rynek/shared/features/excerpts/rules.ts'

/** Parts of the template that paragraphs of posts can stand in, in its order. */
export const parts = [
  'context',
  'problem',
  'solution',
  'effort',
  'legal',
  'difficulties',
  'replicate',
] as const
export type Part = (typeof parts)[number]

const fieldOf = (form: HTMLFormElement, part: Part) =>
  form.querySelector<HTMLTextAreaElement>(`textarea[name="description.${part}"]`)

/** Posts that the description in the form names as where its paragraphs come from. */
export const placedIn = (form: HTMLFormElement): number[] =>
  markedIn(parts.map((part) => fieldOf(form, part)?.value ?? '').join('\n'))

/**
 * Puts paragraphs at the end of a part, each with the mark of its post, as if they had been typed. Answers by how many
 * characters they are too long; then nothing was put there.
 */
export function insert(
  form: HTMLFormElement,
  { part, postId, texts }: { part: Part; postId: number; texts: readonly string[] },
): number {
  const field = fieldOf(form, part)
  if (!field) return 0
  const added = texts.map((text) => `${text.trimEnd()} ${markOf(postId)}`)
  const whole = [field.value.trimEnd(), ...added].filter(Boolean).join('\n\n')
  const over = whole.length - field.maxLength
  if (over > 0) return over
  field.value = whole
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  return 0
}
