/** The text with blanks for its web addresses, whose numbers are those of pages. As long as before. */
export const withoutLinks = (text: string): string =>
  text.replace(/(?:https?:\/\/|www\.)[^\s)>\]]+/gi, (link) => ' '.repeat(link.length))
