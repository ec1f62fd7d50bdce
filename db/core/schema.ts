/** Every table there is, for the migration generator. */
export * from '../features/accounts/tables.ts'
export * from '../features/institutions/tables.ts'
export * from '../features/moderation/tables.ts'
export * from '../features/posts/tables.ts'
export * from '../features/practices/tables.ts'
export * from '../features/threads/tables.ts'
export * from '../features/topics/tables.ts'
export * from './tables.ts'
