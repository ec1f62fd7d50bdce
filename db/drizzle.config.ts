import { defineConfig } from 'drizzle-kit'
import { dialect } from './core/dialect.ts'

/** Looks at DATABASE_URL like the server does, so the generator runs once for each engine. */
export default defineConfig({
  dialect: dialect === 'postgres' ? 'postgresql' : 'sqlite',
  schema: './core/schema.ts',
  out: `./migrations/${dialect}`,
  casing: 'snake_case',
})
