import { buildClient } from '../client/build.ts'
import { buildServer } from '../server/build.ts'
import { readLexiconFile } from '../server/features/search/lexicon-file.ts'

const started = performance.now()
const pages = await buildClient()
const server = await buildServer()
const dictionary = `${(readLexiconFile().length / 1e6).toFixed(1)} MB`
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`pages: ${pages}, server: ${server}, Polish dictionary: ${dictionary} (${seconds} s)`)
