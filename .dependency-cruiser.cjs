// Who may import whom: the table of the house, as data. `npm run check` and test/architecture hold the code to it.
// A new lib or domain folder gets its line here first; what has no line may import the ground alone, and nobody may import it.

/** Every lib may import platform and domain; besides these: */
const LIBS = {
  platform: [],
  identity: [],
  territory: ['identity', 'workflow', 'files'],
  plans: ['territory', 'identity', 'workflow'],
  files: ['identity'],
  workflow: ['identity'],
  documents: ['identity', 'workflow', 'files', 'plans'],
  periods: ['workflow', 'plans', 'territory', 'files', 'documents'],
  dossiers: ['workflow', 'plans', 'territory', 'files', 'documents', 'periods'],
  appraisal: ['identity', 'dossiers', 'workflow', 'plans', 'files', 'documents', 'periods'],
  decisions: ['identity', 'appraisal', 'dossiers', 'workflow', 'plans', 'documents', 'territory', 'periods'],
  deadlines: ['workflow', 'plans', 'identity'],
  notifications: ['workflow', 'identity'],
  audit: ['workflow', 'identity'],
  'api-client': [],
  reporting: ['identity', 'documents'],
};

/** Inside the domain. The ground (words, dates, people, acts) is everybody's; the rest is an order, each may look back along it. */
const GROUND = ['shared', 'identity', 'workflow', 'calendar'];
const DOMAIN = {
  shared: [],
  identity: ['shared'],
  workflow: ['shared', 'identity'],
  calendar: ['shared'],
  territory: GROUND,
  files: GROUND,
  criteria: GROUND,
  plans: [...GROUND, 'criteria'],
  periods: [...GROUND, 'criteria', 'plans'],
  documents: [...GROUND, 'criteria', 'plans'],
  decisions: [...GROUND, 'criteria', 'plans'],
  appraisal: [...GROUND, 'criteria', 'plans'],
  dossiers: [...GROUND, 'criteria', 'plans', 'appraisal'],
  deadlines: GROUND,
  notifications: GROUND,
  audit: GROUND,
  reporting: GROUND,
  'plan-lint': [
    ...GROUND,
    'criteria',
    'plans',
    'periods',
    'documents',
    'decisions',
    'appraisal',
    'dossiers',
    'territory',
  ],
};

/** They look at everything; who imported them would be looked at by what he uses. */
const LEAVES = ['deadlines', 'notifications', 'audit', 'reporting'];

const anyOf = (names) => `(?:${names.join('|')})`;
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const libRule = ([lib, allowed]) =>
  error(
    `lib-${lib}`,
    `libs/${lib} may import domain, ${['platform', ...allowed].filter((one) => one !== lib).join(', ')}.`,
    { path: `^libs/${lib}/` },
    { path: '^libs/', pathNot: `^libs/${anyOf(['domain', 'platform', lib, ...allowed])}/` },
  );

const domainRule = ([folder, allowed]) =>
  error(
    `domain-${folder}`,
    `libs/domain/${folder} may import ${allowed.join(', ') || 'no other domain folder'}.`,
    { path: `^libs/domain/${folder}/` },
    { path: '^libs/domain/', pathNot: `^libs/domain/${anyOf([folder, ...allowed])}/` },
  );

module.exports = {
  forbidden: [
    ...Object.entries(LIBS).map(libRule),
    ...Object.entries(DOMAIN).map(domainRule),
    error(
      'lib-without-line',
      'This lib has no line in the table of .dependency-cruiser.cjs.',
      { path: '^libs/([^/]+)/', pathNot: `^libs/${anyOf(['domain', ...Object.keys(LIBS)])}/` },
      { path: '^libs/', pathNot: '^libs/(?:domain|platform|$1)/' },
    ),
    error(
      'domain-without-line',
      'This domain folder has no line in the table of .dependency-cruiser.cjs.',
      { path: '^libs/domain/([^/]+)/', pathNot: `^libs/domain/${anyOf(Object.keys(DOMAIN))}/` },
      { path: '^libs/domain/', pathNot: '^libs/domain/(?:shared|$1)/' },
    ),
    error(
      'domain-stays-inside',
      'The domain imports nothing of ours but the domain.',
      { path: '^libs/domain/' },
      { path: '^(?:apps|libs|test|database|tools)/', pathNot: '^libs/domain/' },
    ),
    error(
      'domain-is-pure',
      'The domain uses xstate and nothing else: no Nest, no TypeORM, no fs, no clock. What it needs is passed in.',
      { path: '^libs/domain/', pathNot: '\\.(?:spec|fixture)\\.ts$' },
      { pathNot: ['^libs/', '^@app/domain/', '^\\.', '(?:^|/)node_modules/xstate/'] },
    ),
    error(
      'domain-specs-are-pure',
      'A spec of the domain, and the fixtures it shares, may read files of examples and generate cases, and need nothing else.',
      { path: '^libs/domain/.*\\.(?:spec|fixture)\\.ts$' },
      { pathNot: ['^libs/', '(?:^|/)node_modules/(?:xstate|fast-check|yaml)/', '^(?:node:)?(?:fs|path)$'] },
    ),
    error(
      'leaves-are-not-imported',
      'Only the apps compose deadlines, notifications, audit and reporting.',
      { path: '^libs/([^/]+)/' },
      { path: `^libs/${anyOf(LEAVES)}/`, pathNot: '^libs/$1/' },
    ),
    error(
      'lib-only-through-index',
      'A lib is imported through its index.ts.',
      { path: '^libs/([^/]+)/' },
      { path: '^libs/(?!domain/)[^/]+/', pathNot: ['^libs/$1/', '^libs/[^/]+/index\\.ts$'] },
    ),
    error(
      'domain-only-through-index',
      'A domain folder is imported through its index.ts.',
      { path: '^libs/domain/([^/]+)/' },
      { path: '^libs/domain/', pathNot: ['^libs/domain/$1/', '^libs/domain/[^/]+/index\\.ts$'] },
    ),
    error(
      'index-from-outside',
      'Apps, tests and libs import a lib or a domain folder through its index.ts.',
      { path: '^(?:apps|test|database)/|^libs/(?!domain/)' },
      { path: '^libs/domain/', pathNot: '^libs/domain/[^/]+/index\\.ts$' },
    ),
    error(
      'lib-index-from-outside',
      'Apps, tests and migrations import a lib through its index.ts.',
      { path: '^(?:apps|test|database)/' },
      { path: '^libs/(?!domain/)', pathNot: '^libs/[^/]+/index\\.ts$' },
    ),
    error('libs-know-no-app', 'Apps compose libs, not the other way round.', { path: '^libs/' }, { path: '^apps/' }),
    error(
      'apps-are-separate',
      'An app imports no other app. (cli and tests may use the types of the generated client.)',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: ['^apps/$1/', '^apps/web/src/api/'] },
    ),
    error(
      'web-talks-through-its-client',
      'The web app knows the server by the generated client only.',
      { path: '^apps/web/' },
      { path: '^(?:libs|database|test|tools|apps/(?:api|worker|cli))/', pathNot: '^libs/api-client/' },
    ),
    error(
      'no-test-code-in-the-product',
      'What serves must not depend on what tests.',
      { path: '^(?:apps|libs|database)/', pathNot: '\\.(?:spec|e2e-spec)\\.tsx?$' },
      { path: '^test/|\\.(?:spec|e2e-spec)\\.tsx?$' },
    ),
    error(
      'no-drawer-of-odds-and-ends',
      'Name the idea: no utils, helpers or common.',
      { path: '^(?:apps|libs|database|test)/' },
      { path: '/(?:utils|helpers|common)(?:/|\\.tsx?$)', pathNot: 'node_modules' },
    ),
    error(
      'no-cycle',
      'No cycles. (Types alone may look at each other: entities do.)',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    error('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:dist|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
