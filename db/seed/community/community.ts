import { people } from './cast.ts'
import { offices } from './offices.ts'
import { practices } from './practices.ts'
import { reports } from './reports.ts'
import { threads } from './threads.ts'

/** The demo's world: all of it invented, none of it a real person or office. */
export const community = { offices, people, threads, practices, reports }
