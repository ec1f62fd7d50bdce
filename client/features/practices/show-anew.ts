/** Makes fields anew and leaves whoever was typing in the same place. */
export function showAnew(show: () => void): void {
  const active = document.activeElement
  const typed =
    active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement ? active : undefined
  const place = typed instanceof HTMLTextAreaElement ? typed.selectionStart : undefined
  show()
  const field = typed?.id ? document.getElementById(typed.id) : null
  field?.focus()
  if (place !== undefined && field instanceof HTMLTextAreaElement) field.setSelectionRange(place, place)
}
