/** The import rules of the house (docs/architecture.md). */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-alone',
      comment: 'The core runs in browser and server: no package but the pure ones named here, no Node module, no half.',
      severity: 'error',
      from: { path: '^plugin/' },
      to: { pathNot: ['^plugin/', '^node_modules/(linkify-it|@types/linkify-it|re2js)/'] },
    },
    {
      name: 'core-rooms-enter-by-the-door',
      severity: 'error',
      from: { path: '^plugin/([^/]+)/' },
      to: {
        path: '^plugin/([^/]+)/',
        pathNot: ['^plugin/$1/', '^plugin/[^/]+/index\\.ts$', '^plugin/[^/]+\\.(d\\.)?ts$'],
      },
    },
    {
      name: 'core-rooms-know-policy-and-post-only',
      severity: 'error',
      from: { path: '^plugin/(policy|post|text|logo|review|schedule|audit)/' },
      to: { path: '^plugin/[^/]+/', pathNot: ['^plugin/$1/', '^plugin/(policy|post)/'] },
    },
    {
      name: 'political-may-use-text',
      severity: 'error',
      from: { path: '^plugin/political/' },
      to: { path: '^plugin/[^/]+/', pathNot: ['^plugin/(political|policy|post|text)/'] },
    },
    { name: 'halves-do-not-meet', severity: 'error', from: { path: '^server/' }, to: { path: '^admin/' } },
    { name: 'halves-do-not-meet-either', severity: 'error', from: { path: '^admin/' }, to: { path: '^server/' } },
    {
      name: 'halves-enter-the-core-by-its-doors',
      severity: 'error',
      from: { path: '^(server|admin)/' },
      to: { path: '^plugin/', pathNot: ['^plugin/[^/]+/index\\.ts$', '^plugin/[^/]+\\.ts$'] },
    },
    {
      name: 'server-rooms-enter-by-the-door',
      severity: 'error',
      from: { path: '^server/([^/]+)/' },
      to: { path: '^server/([^/]+)/', pathNot: ['^server/$1/', '^server/[^/]+/index\\.ts$'] },
    },
    {
      name: 'admin-rooms-enter-by-the-door',
      severity: 'error',
      from: { path: '^admin/([^/]+)/' },
      to: { path: '^admin/([^/]+)/', pathNot: ['^admin/$1/', '^admin/[^/]+/index\\.tsx?$', '^admin/translations/'] },
    },
    {
      name: 'pictures-stay-in-the-logo-room',
      severity: 'error',
      from: { path: '^(plugin|server|admin)/', pathNot: '^server/logo/' },
      to: { path: '^node_modules/(sharp|image-hash)/' },
    },
    {
      name: 'knex-stays-in-the-stores',
      severity: 'error',
      from: { path: '^(plugin|server|admin)/', pathNot: '^server/[^/]+/[^/]*store\\.ts$' },
      to: { path: '^node_modules/knex/' },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(plugin|server|admin)/' },
      to: { path: '^(tests|bench|demo)/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.tsc|tests/\\.tmp)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
