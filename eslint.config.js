import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const AJV = {
  regex: '^ajv(-formats)?(/|$)',
  message: 'ajv needs eval in the browser: use it only in build code and tests.',
};

const NODE = {
  regex: '^node:',
  message: 'The core runs in a browser: Node only in src/cli, src/build and tests.',
};

/** @param {string[]} packages */
const above = (...packages) => ({
  regex: `^@semya/(${packages.join('|')})(/|$)`,
  message: 'Dependencies run one way: widgets → forms → rules.',
});

/**
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
const restrictImports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

/** @param {import('eslint').ESLint.Plugin} plugin */
const recommended = (plugin) =>
  /** @type {import('eslint').Linter.Config} */ (plugin.configs?.['flat/recommended']);

const NODE_CODE = ['packages/*/src/{cli,build}/**', 'packages/*/**/*.test.ts'];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.tsc/',
    '**/generated/',
    '**/storybook-static/',
    '**/coverage/',
    'bench/',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: NODE_CODE,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Packages make no network calls: ask the host.' },
        { name: 'XMLHttpRequest', message: 'Packages make no network calls: ask the host.' },
        { name: 'localStorage', message: 'State lives in a CaseStore.' },
        { name: 'sessionStorage', message: 'State lives in a CaseStore.' },
      ],
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self'].flatMap((object) =>
          ['fetch', 'XMLHttpRequest', 'localStorage', 'sessionStorage'].map((property) => ({
            object,
            property,
          })),
        ),
        { object: 'navigator', property: 'sendBeacon' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
          message: 'Trusted Types forbid it.',
        },
        {
          selector: "NewExpression[callee.name='Function']",
          message: 'The policy forbids eval.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: ['packages/widgets/src/store/http/**', 'packages/widgets/src/store/http*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: ['packages/rules/src/**/*.ts'],
    ignores: NODE_CODE,
    rules: restrictImports(AJV, NODE, above('forms', 'widgets')),
  },
  {
    files: ['packages/forms/src/**/*.ts'],
    ignores: NODE_CODE,
    rules: restrictImports(AJV, NODE, above('widgets')),
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    ignores: NODE_CODE,
    rules: restrictImports(AJV, NODE),
  },
  {
    files: ['packages/rules/src/{cli,build}/**', 'packages/rules/**/*.test.ts'],
    rules: restrictImports(above('forms', 'widgets')),
  },
  {
    files: ['packages/forms/src/build/**', 'packages/forms/**/*.test.ts'],
    rules: restrictImports(above('widgets')),
  },
  {
    files: ['{packages/widgets,stories,examples}/**/*.ts'],
    extends: [recommended(lit), recommended(wc)],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
  },
  { files: ['{packages/widgets,stories,examples}/**/*.ts'], ...litA11y.configs.recommended },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: {
      // tsc checks these files; a JSDoc cast is invisible to the rules.
      'no-undef': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['packages/*/bin/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  prettier,
);
