import { threads } from '@rynek/db/seed/community/threads.ts'

/** Each thread of the demo as one text: its title, and all that is said in it. */
export const documents = threads.map(({ key, title, body, comments = [], answers }) => {
  const said = [...comments, ...answers.flatMap((answer) => [answer, ...(answer.comments ?? [])])]
  return { key, title, body: [body, ...said.map((post) => post.body)].join('\n') }
})
