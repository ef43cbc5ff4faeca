import tseslint from 'typescript-eslint';

const noClock = {
  'no-restricted-globals': [
    'error',
    { name: 'Date', message: 'The core has no clock: take the day or the time as a parameter.' },
    { name: 'setTimeout', message: 'The core has no clock.' },
    { name: 'setInterval', message: 'The core has no clock.' },
    { name: 'fetch', message: 'The core has no I/O.' },
  ],
  'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The core is deterministic.' }],
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      '.tsc/**',
      'node_modules/**',
      'demo/build/**',
      'demo/.strapi/**',
      'demo/.cache/**',
      'demo/types/**',
      'demo/src/admin/svg.d.ts',
      'demo/dist/**',
      'tests/.tmp/**',
      'tests/support/app/**',
    ],
  },
  {
    files: ['plugin/**/*.ts', 'server/**/*.ts', 'admin/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./plugin/tsconfig.json', './server/tsconfig.json', './admin/tsconfig.json', './tests/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      // Code points of a string are what the text room works on.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `read<Shape>()` names at the border what is expected there.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  { files: ['plugin/**/*.ts'], rules: noClock },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/no-extraneous-class': 'off' } },
  // Loops over pixels stay inside their bounds; a check at every access would cost more than the arithmetic.
  {
    files: ['plugin/logo/**', 'bench/logo/**', 'scripts/logo-kernel/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // Strapi's own types resolve to `any` here and to shapes there; the deprecated door is tested as long as it is open.
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'off', '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['plugin/text/lexicons/**', 'plugin/political/*-cues.ts', 'tests/**', 'bench/**'],
    rules: { 'max-lines': 'off' },
  },
  // The engine's two inner loops: one closure each over the state of a walk.
  { files: ['plugin/text/tokens.ts', 'plugin/text/pattern-index.ts'], rules: { 'max-lines': ['error', { max: 400 }] } },
  { files: ['server/cli/**', 'bench/**', 'tests/e2e/**'], rules: { 'no-console': 'off' } },
);
