import { readConfig } from '../core/config.ts'
import { settleDemo } from './settle.ts'

// A process of its own, so that the server does not keep the memory that settling takes.
await settleDemo({ config: readConfig(process.env), now: Date.now, report: (line) => console.log(line) })
