import { defineConfig } from 'vitest/config'

/** Nothing here measures time: a test waits as long as a busy machine needs, and fails by what did not happen. */
const patient = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000, interval: 20 } },
  setupFiles: ['support/closed-prototype.ts'],
}
const onBothEngines = ['db/*.test.ts', 'features/**/*.test.ts']

/** The same files run on both engines; the engine is chosen by DATABASE_URL before any table is imported. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // A test opens a world of its own and closes it, so files share what they import: half of the time otherwise.
    isolate: false,
    projects: [
      { test: { name: 'unit', include: ['unit/**/*.test.ts', 'architecture/**/*.test.ts'], ...patient } },
      {
        test: {
          name: 'sqlite',
          include: [...onBothEngines, 'db/sqlite/*.test.ts'],
          env: { DATABASE_URL: '' },
          ...patient,
        },
      },
      {
        test: {
          name: 'postgres',
          include: [...onBothEngines, 'db/postgres/*.test.ts'],
          env: { DATABASE_URL: 'postgres://in-tests' },
          globalSetup: ['support/postgres.ts'],
          ...patient,
        },
      },
      { test: { name: 'browser', include: ['browser/**/*.test.ts'], maxWorkers: 1, ...patient } },
    ],
  },
})
