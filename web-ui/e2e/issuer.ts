import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** The secret that the provider of the tests knows, see its class LocalIssuer. */
const SECRET = 'a secret of the tests: desk';

/** The firm's sign-on: a provider of the tests as a process of its own; resolves once it answers. */
export async function startIssuer(port: number, frontDoor: string): Promise<ChildProcess> {
  const classes = [
    join(ROOT, 'test-support', 'target', 'classes'),
    join(ROOT, 'auth-service', 'target', 'quarkus-app', 'lib', 'main', '*'),
  ];
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const issuer = spawn(
    java,
    [
      '-cp',
      classes.join(':'),
      'com.allocationsystem.testsupport.issuer.IssuerProcess',
      String(port),
      frontDoor,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise<void>((done, fail) => {
    issuer.stdout.once('data', () => done());
    issuer.once('exit', (code) => fail(new Error(`the identity provider ended with ${code}`)));
  });
  return issuer;
}

/** What auth-service has to be told of the provider, as a file of settings in the folder. */
export function issuerSettings(folder: string, port: number, frontDoor: string): string {
  const file = join(folder, 'sign-on.properties');
  const settings = {
    'oas.auth.public-url': frontDoor,
    'oas.auth.oidc.corp.issuer': `http://localhost:${port}/corp`,
    'oas.auth.oidc.corp.name': 'the firm',
    'oas.auth.oidc.corp.client-id': 'desk',
    'oas.auth.oidc.corp.client-secret': SECRET,
    'oas.auth.oidc.corp.roles.credit-desk': 'trader',
    'oas.auth.oidc.corp.portfolio-groups.credit-desk': 'CREDIT',
    'oas.auth.oidc.corp.roles.approvers': 'pm',
    'oas.auth.oidc.corp.portfolio-groups.approvers': '*',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  return file;
}
