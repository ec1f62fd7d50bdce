import { buildClient } from '../client/build.ts'
import { readLexiconFile } from '../server/features/search/lexicon-file.ts'

const started = performance.now()
const outcome = await buildClient()
const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
console.log(`pages: ${outcome} (${seconds()} s)`)
console.log(`Polish dictionary: ${(readLexiconFile().length / 1e6).toFixed(1)} MB (${seconds()} s in all)`)
