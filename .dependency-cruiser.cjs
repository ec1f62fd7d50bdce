/** Who may import whom: the picture is in ARCHITECTURE.md, the reasons in docs/decisions/0002. */
module.exports = {
  forbidden: [
    {
      name: 'shared-stands-alone',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(db|server|client|tests)/' },
    },
    {
      name: 'shared-runs-anywhere',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'db-knows-only-shared',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^(server|client|tests)/' },
    },
    {
      name: 'client-knows-only-shared',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(db|server|tests)/' },
    },
    {
      name: 'server-never-imports-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(client|tests)/' },
    },
    {
      name: 'sql-stays-in-db',
      severity: 'error',
      from: { path: '^(shared|server|client)/' },
      to: { path: '(^|node_modules/)(drizzle-orm|better-sqlite3|postgres)(/|$)' },
    },
    {
      name: 'lucia-stays-behind-one-module',
      severity: 'error',
      from: { pathNot: '^server/features/accounts/sessions' },
      to: { path: '(^|node_modules/)lucia(/|$)' },
    },
    {
      name: 'openid-client-stays-behind-one-module',
      severity: 'error',
      from: { pathNot: '^server/features/identities/openid' },
      to: { path: '(^|node_modules/)openid-client(/|$)' },
    },
    {
      name: 'routes-do-not-touch-data',
      severity: 'error',
      from: { path: '^server/features/[^/]+/[^/]*routes' },
      to: { path: '^db/' },
    },
    {
      // A page may show parts of other rooms; the map of the site knows them all.
      name: 'client-rooms-do-not-reach-sideways',
      severity: 'error',
      from: { path: '^client/features/([^/]+)/', pathNot: 'Page\\.tsx$' },
      to: { path: '^client/features/', pathNot: '^client/features/$1/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(client|server|tests/bench)/dist/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
