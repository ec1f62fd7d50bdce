export type Dialect = 'sqlite' | 'postgres'

export function dialectOf(url: string | undefined): Dialect {
  return /^postgres(ql)?:/.test(url ?? '') ? 'postgres' : 'sqlite'
}

/** One process, one engine: tables are built for it when they are imported. */
export const dialect = dialectOf(process.env['DATABASE_URL'])
