export type DatabaseErrorKind = 'unique' | 'foreign' | 'notNull' | 'check' | 'busy' | 'conflict' | 'full'

const kinds: Readonly<Record<string, DatabaseErrorKind>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign',
  SQLITE_CONSTRAINT_NOTNULL: 'notNull',
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_BUSY: 'busy',
  SQLITE_BUSY_SNAPSHOT: 'busy',
  SQLITE_BUSY_RECOVERY: 'busy',
  SQLITE_FULL: 'full',
  '23505': 'unique',
  '23503': 'foreign',
  '23502': 'notNull',
  '23514': 'check',
  '55P03': 'busy',
  '53100': 'full',
  '40001': 'conflict',
  '40P01': 'conflict',
}

/** The same name for the same fault on both engines; undefined for what is no fault of the database. */
export function databaseErrorKind(thrown: unknown): DatabaseErrorKind | undefined {
  for (let fault = thrown; fault instanceof Error; fault = fault.cause) {
    const code = 'code' in fault ? String(fault.code) : ''
    if (kinds[code]) return kinds[code]
  }
  return undefined
}
