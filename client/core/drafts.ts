const prefix = 'draft:'
const pause = 400
/** By what they will write: whoever sends a text forgets what another part of the page was about to keep. */
const timers: Record<string, number> = {}

/** What was typed and not sent yet, on this device. Storage may be full or forbidden: then there is no draft. */
export function createDraft(key: string) {
  const place = `${prefix}${key}`
  return {
    read(): string | undefined {
      try {
        return localStorage.getItem(place) ?? undefined
      } catch {
        return undefined
      }
    },
    /** Written at the next pause in typing. */
    keep(text: string): void {
      clearTimeout(timers[place])
      timers[place] = window.setTimeout(() => write(place, text), pause)
    },
    forget(): void {
      clearTimeout(timers[place])
      write(place, '')
    },
  }
}

/** Everything typed here and not sent: for whoever leaves for good. */
export function forgetDrafts(): void {
  try {
    for (const place of Object.keys(localStorage))
      if (place.startsWith(prefix)) localStorage.removeItem(place)
  } catch {
    // Storage is forbidden: there are no drafts.
  }
}

function write(place: string, text: string): void {
  try {
    if (text.trim()) localStorage.setItem(place, text)
    else localStorage.removeItem(place)
  } catch {
    // Nothing to be done: the text is still in the form.
  }
}
