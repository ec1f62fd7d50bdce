import { people } from './cast.ts'
import { seedDocuments } from './documents.ts'
import { offices } from './offices.ts'
import { seedPractices } from './practices.ts'
import { seedReports } from './reports.ts'
import { threads } from './threads.ts'

/** The demo's world: all of it invented, none of it a real person or office. */
export const community = {
  offices,
  people,
  threads,
  practices: seedPractices.map((practice) => ({
    ...practice,
    documents: seedDocuments.filter(({ thread }) => thread === practice.thread),
  })),
  reports: seedReports,
}
