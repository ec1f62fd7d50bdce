import { cybThreads } from './threads/cyb.ts'
import { danThreads } from './threads/dan.ts'
import { deskThreads } from './threads/desk.ts'
import { dosThreads } from './threads/dos.ts'
import { earlyThreads } from './threads/early.ts'
import { eduThreads } from './threads/edu.ts'
import { ezdAThreads } from './threads/ezd-a.ts'
import { ezdBThreads } from './threads/ezd-b.ts'
import { finThreads } from './threads/fin.ts'
import { komThreads } from './threads/kom.ts'
import { orgThreads } from './threads/org.ts'
import { rodThreads } from './threads/rod.ts'
import { siThreads } from './threads/si.ts'
import { sprThreads } from './threads/spr.ts'
import { uslThreads } from './threads/usl.ts'
import type { SeedThread } from './types.ts'

/** All conversations of the demo, area by area, then those of practices that are not in the library. */
export const threads: readonly SeedThread[] = [
  ...eduThreads,
  ...komThreads,
  ...sprThreads,
  ...uslThreads,
  ...ezdAThreads,
  ...ezdBThreads,
  ...cybThreads,
  ...danThreads,
  ...rodThreads,
  ...dosThreads,
  ...siThreads,
  ...orgThreads,
  ...finThreads,
  ...earlyThreads,
  ...deskThreads,
]
