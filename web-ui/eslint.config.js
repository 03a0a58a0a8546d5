import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports run one way: shared <- features <- app. */
const room = (files, refused, because) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: refused, message: because }] }] },
});

/** A component that needs more does two things. Comments and blank lines are free; a test's `describe` is no component. */
const small = {
  files: ['src/**/*.tsx'],
  ignores: ['**/*.test.tsx'],
  rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
};

export default tseslint.config(
  { ignores: ['target', 'node_modules', 'src/shared/api/generated'] },
  ...tseslint.configs.recommended,
  { plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  small,
  room(['src/shared/**'], ['**/features/**', '**/app/**'], 'shared knows neither features nor app'),
  room(['src/features/**'], ['**/app/**'], 'a feature does not know the app it stands in'),
);
