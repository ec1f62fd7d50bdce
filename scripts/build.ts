import { buildClient } from '../client/build.ts'

const started = performance.now()
const outcome = await buildClient()
console.log(`pages: ${outcome} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
