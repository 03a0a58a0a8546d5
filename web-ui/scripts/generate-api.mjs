/**
 * The services' OpenAPI documents and the client code made from them.
 *
 *   npm run api                takes over the documents of the services built last into docs/api, then generates
 *                              src/shared/api/generated
 *   npm run api:check          fails when a built service says something else than its document in docs/api, when the
 *                              generated code is not what the documents give, or when the linter finds something in a
 *                              document, the merged one included; changes nothing
 *
 * With `go-on=true` (`./dev test`) the outcome is a report beside those of the tests instead of an exit code.
 */
import { generateEndpoints } from '@rtk-query/codegen-openapi';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findings } from './lint-api.mjs';
import { merged } from './merge-api.mjs';

const home = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const root = resolve(home, '..');
const check = process.argv.includes('--check');

/** What the screens call of each service. */
const services = {
  auth: {
    module: 'auth-service',
    paths: /^\/v1\/(users|roles|permissions|rights-requests|auth\/(me|password|totp|sessions|api-tokens))/,
  },
  'reference-data': {
    module: 'reference-data-service',
    paths:
      /^\/v1\/(portfolio-groups|securities\/|accounts|cash|rules|compliance|reference-data\/(business-date|account-targets|import-requests))/,
  },
  allocation: {
    module: 'allocation-service',
    paths: /^\/v1\/(allocations|audit|approvals|waivers|compliance|fairness)/,
  },
  orders: { module: 'order-gateway-service', paths: /^\/v1\/(orders|blocks|block-changes)/ },
};

const drift = [];

/** Keeps the text when it is the same, so that nothing is rebuilt for nothing. */
function keep(path, text, remedy) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) {
    return;
  }
  if (check) {
    drift.push(`${path.slice(root.length + 1)} is out of date; ${remedy}`);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

for (const [name, { module, paths }] of Object.entries(services)) {
  const kept = join(root, 'docs', 'api', `${module}.yaml`);
  const built = join(root, module, 'target', 'openapi', 'openapi.yaml');
  if (existsSync(built)) {
    keep(kept, readFileSync(built, 'utf8'), 'run npm run api in web-ui');
  }
  const scratch = mkdtempSync(join(tmpdir(), 'oas-api-'));
  try {
    const target = join(home, 'src', 'shared', 'api', 'generated', `${name}.ts`);
    const code = await generateEndpoints({
      schemaFile: kept,
      apiFile: '../api.ts',
      apiImport: 'api',
      hooks: true,
      encodePathParams: true,
      filterEndpoints: (_name, definition) => paths.test(definition.path),
    });
    const draft = join(scratch, `${name}.ts`);
    writeFileSync(draft, code);
    const prettier = join(home, 'node_modules', 'prettier', 'bin', 'prettier.cjs');
    const config = join(home, '.prettierrc.json');
    const text = execFileSync(process.execPath, [prettier, '--config', config, draft], { encoding: 'utf8' });
    keep(target, text, 'run npm run api in web-ui');
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

if (check) {
  const scratch = mkdtempSync(join(tmpdir(), 'oas-api-'));
  try {
    const whole = join(scratch, 'merged.json');
    writeFileSync(whole, JSON.stringify(merged()));
    const documents = Object.values(services).map(({ module }) =>
      join(root, 'docs', 'api', `${module}.yaml`),
    );
    drift.push(...[...documents, whole].flatMap(findings));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const goesOn = process.argv.includes('go-on=true');
if (goesOn) {
  // Counted beside the tests: one case, in Surefire's form.
  const failure = drift.map((line) => line.replace(/[<&]/g, (c) => `&#${c.charCodeAt(0)};`)).join('\n');
  const report = join(home, 'target', 'surefire-reports', 'TEST-web-ui-api.xml');
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(
    report,
    `<testsuite name="web-ui-api" tests="1" failures="${failure ? 1 : 0}"><testcase classname="scripts/generate-api.mjs" name="documents and generated code agree, and the linter finds nothing">${failure && `<failure>${failure}</failure>`}</testcase></testsuite>\n`,
  );
}
if (drift.length > 0) {
  console.error(drift.join('\n'));
  process.exit(goesOn ? 0 : 1);
}
