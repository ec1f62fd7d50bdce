import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'
import { dialect } from './dialect.ts'

/** Sorts bytewise, as SQLite does, whatever the database's locale. */
const bytewiseText = pg.customType<{ data: string }>({ dataType: () => 'text collate "C"' })

// drizzle's own JSON column reads the text "5" as the number 5, and a prepared null as the JSON null.
const jsonText = (value: unknown) => (value === null ? null : JSON.stringify(value))
const binaryJson = <T>() =>
  pg.customType<{ data: T; driverData: unknown }>({
    dataType: () => 'jsonb',
    toDriver: jsonText,
    fromDriver: (parsed) => parsed as T,
  })()
const textJson = <T>() =>
  lite.customType<{ data: T; driverData: unknown }>({
    dataType: () => 'text',
    toDriver: jsonText,
    fromDriver: (written) => JSON.parse(String(written)),
  })()

const onPostgres = {
  table: pg.pgTable,
  id: () => pg.bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
  ref: () => pg.bigint({ mode: 'number' }),
  text: () => bytewiseText(),
  int: () => pg.integer(),
  /** Whole numbers beyond 2³¹. */
  big: () => pg.bigint({ mode: 'number' }),
  real: () => pg.doublePrecision(),
  flag: () => pg.boolean(),
  /** Milliseconds since 1970, UTC. */
  moment: () => pg.bigint({ mode: 'number' }),
  json: binaryJson,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  foreignKey: pg.foreignKey,
  check: pg.check,
}

const onSqlite = {
  table: lite.sqliteTable,
  id: () => lite.integer().primaryKey({ autoIncrement: true }),
  ref: () => lite.integer(),
  text: () => lite.text(),
  int: () => lite.integer(),
  big: () => lite.integer(),
  real: () => lite.real(),
  flag: () => lite.integer({ mode: 'boolean' }),
  moment: () => lite.integer(),
  json: textJson,
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  foreignKey: lite.foreignKey,
  check: lite.check,
} satisfies Record<keyof typeof onPostgres, unknown>

// Typed as PostgreSQL on both: what SQLite alone can do must not type-check, for it would run on the default engine.
const kit = (dialect === 'postgres' ? onPostgres : onSqlite) as typeof onPostgres

export const { table, id, ref, text, int, big, real, flag, moment, json } = kit
export const { index, uniqueIndex, primaryKey, foreignKey, check } = kit
