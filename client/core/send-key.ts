/**
 * A key for each thing that is sent. Sent again because no answer came, the same words keep their key, and the server
 * has them once; after a success, or changed, they are another thing.
 */
export function createSendKeys() {
  let open: { words: string; key: string } | undefined
  return {
    keyOf(words: string): string {
      if (open?.words !== words) open = { words, key: crypto.randomUUID() }
      return open.key
    },
    sent(): void {
      open = undefined
    },
  }
}
