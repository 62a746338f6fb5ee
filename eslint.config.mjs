// Prettier decides the layout; this file holds what tsc cannot see. A mistake made twice becomes a rule here.
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const BACKEND = ['libs/**/*.ts', 'apps/{api,worker,cli}/**/*.ts', 'test/**/*.ts', 'database/**/*.ts'];
const WEB = ['apps/web/**/*.{ts,tsx}'];
const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', 'test/**/*.ts'];
const VIETNAMESE = '/[ăâđêôơưĂÂĐÊÔƠƯ\\u1EA0-\\u1EF9]/';

// A later entry for the same file replaces the list of an earlier one: each entry below names the whole of what holds there.
const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock here: `now` is passed in (tx.now).',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock here: `now` is passed in (tx.now).',
  },
];
const CHANCE = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'No chance in the domain.' },
];
const SENTENCES = ['Literal[value=', 'TemplateElement[value.raw='].map((selector) => ({
  selector: `${selector}${VIETNAMESE}]`,
  message: 'Text a person reads lives in messages.vi.ts, in the plan file or in the web app; code answers with codes.',
}));
// A 30-day `after` fires after a millisecond, and none survives a restart: a deadline is a row.
const ACTORS = [
  {
    selector: 'Property[key.name=/^(after|invoke)$/]',
    message: 'No timers or calls in a machine: deadlines are rows, effects start from the outbox.',
  },
  {
    selector: 'CallExpression[callee.name=/^(spawnChild|sendTo|raise|createActor)$/]',
    message: 'Machines are pure: no actors.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/coverage/',
      '**/.data/',
      '**/playwright-report/',
      '**/test-results/',
      'out/',
      '**/schema.d.ts',
    ],
  },
  {
    // A rule that does not fit is discussed here, not switched off in a corner.
    linterOptions: { noInlineConfig: true, reportUnusedInlineConfigs: 'error' },
  },

  // ---- TypeScript, with types
  {
    files: [...BACKEND, ...WEB],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-param-reassign': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A port that answers with a promise may be implemented by something that need not wait.
      '@typescript-eslint/require-await': 'off',
      // Not consistent-type-imports: a type in a decorated signature must be a real import, the container reads it at run time.
    },
  },

  // ---- The domain: now, chance and facts are passed in
  {
    files: ['libs/domain/**/*.ts'],
    ignores: SPECS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'setTimeout', 'setInterval', 'setImmediate', 'fetch', 'performance', 'crypto', 'Buffer'].map(
          (name) => ({ name, message: 'The domain has no clock, chance or I/O.' }),
        ),
      ],
      'no-restricted-syntax': ['error', ...CLOCK, ...CHANCE],
    },
  },

  // ---- Use cases, rules and acts: the injected clock, and codes instead of sentences; machines: no actors either
  {
    files: ['libs/**/*.{use-case,rules,acts}.ts', 'libs/**/{rules,acts}.ts', 'libs/**/rules/*.ts'],
    ignores: SPECS,
    rules: { 'no-restricted-syntax': ['error', ...CLOCK, ...CHANCE, ...SENTENCES] },
  },
  {
    files: ['libs/domain/**/*machine*.ts', 'libs/domain/**/machine/**/*.ts'],
    ignores: SPECS,
    rules: { 'no-restricted-syntax': ['error', ...CLOCK, ...CHANCE, ...SENTENCES, ...ACTORS] },
  },

  {
    files: BACKEND,
    ignores: [...SPECS, 'libs/platform/config/**', 'apps/*/src/main.ts', 'apps/cli/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read and checked once: libs/platform/config.' },
      ],
    },
  },

  // ---- Programs that speak to a terminal
  {
    files: ['apps/cli/**/*.ts', 'apps/*/src/main.ts', 'apps/api/src/write-openapi.ts'],
    rules: { 'no-console': 'off' },
  },

  // ---- The web app
  {
    files: WEB,
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // `onFinish={async () => …}` is how antd and React take handlers
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
          name,
          message: 'No session, token or dossier in browser storage.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Nothing uploaded or typed is ever rendered as markup.',
        },
      ],
    },
  },

  // ---- Specs: answers of the API arrive as `any` from supertest
  {
    files: SPECS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo)$/]',
          message: 'A test runs, or is not there.',
        },
      ],
    },
  },

  // ---- Tools: plain JavaScript
  {
    files: ['tools/**/*.{mjs,cjs}', 'test/**/*.mjs', 'libs/**/*.mjs', '*.{mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'Buffer',
          'clearInterval',
          'clearTimeout',
          'console',
          'fetch',
          'process',
          'setInterval',
          'setTimeout',
          'URL',
          '__dirname',
          'module',
          'require',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-unreachable': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
);
