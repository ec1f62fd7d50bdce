const prefix = 'draft:'
const pause = 400

/** What was typed and not sent yet, on this device. Storage may be full or forbidden: then there is no draft. */
export function createDraft(key: string) {
  const place = `${prefix}${key}`
  let timer: number | undefined
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
      clearTimeout(timer)
      timer = window.setTimeout(() => write(place, text), pause)
    },
    forget(): void {
      clearTimeout(timer)
      write(place, '')
    },
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
