import { migrate } from './migrate.ts'

const url = process.env['DATABASE_URL'] || undefined
const dataDir = process.env['DATA_DIR'] || './data'

console.log(`Migrating ${url ? 'PostgreSQL' : dataDir} …`)
await migrate({ url, dataDir, now: Date.now, progress: (name) => console.log(`  ${name}`) })
console.log('The schema is up to date.')
