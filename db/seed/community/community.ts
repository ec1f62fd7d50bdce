import { seedAdoptions, seedCalls } from './adoptions.ts'
import { people } from './cast.ts'
import { inAssessment } from './desk/assessed.ts'
import { approved, rejected } from './desk/decided.ts'
import { drafts } from './desk/drafts.ts'
import { nominations } from './desk/nominations.ts'
import { sentBack } from './desk/sent-back.ts'
import { seedDocuments } from './documents/documents.ts'
import { seedEditions } from './editions.ts'
import { archivedPractices } from './library/archived.ts'
import { officePractices } from './library/rules.ts'
import { schoolPractices } from './library/schools.ts'
import { servicePractices } from './library/services.ts'
import { offices } from './offices.ts'
import { seedPhrases } from './phrases.ts'
import { seedPractices } from './practices.ts'
import { seedReports } from './reports.ts'
import { seedSanctions } from './sanctions.ts'
import { threads } from './threads.ts'
import type { SeedPractice } from './types.ts'
import { seedUnapproved } from './unapproved.ts'
import { seedWords } from './words.ts'

/** Six and more at every stage, so that each page and each list of the desk has something to show. */
const practices: readonly SeedPractice[] = [
  ...seedPractices,
  ...schoolPractices,
  ...servicePractices,
  ...officePractices,
  ...nominations,
  ...drafts,
  ...inAssessment,
  ...sentBack,
  ...approved,
  ...rejected,
  ...archivedPractices,
]

/** The demo's world: all of it invented, none of it a real person or office. */
export const community = {
  offices,
  people,
  threads,
  practices: practices.map((practice) => ({
    ...practice,
    documents: seedDocuments.filter(({ thread }) => thread === practice.thread),
  })),
  editions: seedEditions,
  adoptions: seedAdoptions,
  calls: seedCalls,
  reports: seedReports,
  sanctions: seedSanctions,
  unapproved: seedUnapproved,
  phrases: seedPhrases,
  words: seedWords,
}
