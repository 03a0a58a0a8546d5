import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { issuerSettings, startIssuer } from './issuer';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** Long enough for a journey to commit, short enough to be waited for. */
const PREVIEW_EXPIRY = '20s';

/** Above what the other journeys commit in one bond together; the one of a second user commits more. */
const SECOND_USER_ABOVE = 45_000_000;

/** The gateway, its services, the simulator, PostgreSQL, Redis and the firm's sign-on, from the base. */
const SIGN_ON = 30;
const PORTS = [0, 1, 2, 3, 4, 10, 20, 21, SIGN_ON];

/**
 * Starts the whole system as it was built last, on ports and state of its own, and takes it down after the last test. With
 * OAS_E2E_PORT_BASE the stack that runs there is used as it is; start it with OAS_PREVIEW_EXPIRY=20s. The journeys of rights need the
 * settings of this one: its sign-on, and its policy of a second user.
 */
export default async function startStack() {
  const running = process.env.OAS_E2E_PORT_BASE;
  const base = running ? Number(running) : await freeBase();
  process.env.OAS_E2E_GATEWAY = `http://localhost:${base}`;
  process.env.OAS_E2E_SIMULATOR = `http://localhost:${base + 10}`;
  if (running) {
    return undefined;
  }
  const state = mkdtempSync(join(tmpdir(), 'oas-e2e-'));
  const frontDoor = process.env.OAS_E2E_GATEWAY;
  const issuer = await startIssuer(base + SIGN_ON, frontDoor);
  const settings = issuerSettings(state, base + SIGN_ON, frontDoor);
  const end = () => {
    issuer.kill();
    dev(state, settings, 'reset');
    rmSync(state, { recursive: true, force: true });
  };
  try {
    dev(state, settings, 'up', '--detach', '--no-build', '--port-base', String(base));
  } catch (error) {
    end();
    throw error;
  }
  return end;
}

function dev(state: string, settings: string, ...words: string[]): void {
  // A file, not a pipe: the stack that ./dev leaves running would hold a pipe open.
  const output = join(state, 'dev.out');
  const file = openSync(output, 'w');
  const { status } = spawnSync(join(ROOT, 'dev'), words, {
    env: {
      ...process.env,
      OAS_LOCAL_DIR: join(state, 'stack'),
      OAS_JAVA_OPTIONS: `-Dquarkus.config.locations=${settings} -Doas.approval-policy.notional-above=${SECOND_USER_ABOVE}`,
      OAS_PREVIEW_EXPIRY: process.env.OAS_RECORD ? '15m' : PREVIEW_EXPIRY,
    },
    stdio: ['ignore', file, file],
  });
  closeSync(file);
  if (status !== 0) {
    throw new Error(`./dev ${words.join(' ')} ended with ${status}:\n${readFileSync(output, 'utf8')}`);
  }
}

/** Below the range from which the system hands out ports of its own (32768 and up), above that of local-stack's tests. */
async function freeBase(): Promise<number> {
  for (let base = 22_000 + 100 * Math.floor(Math.random() * 50); base < 32_000; base += 100) {
    const free = await Promise.all(PORTS.map((offset) => isFree(base + offset)));
    if (free.every(Boolean)) {
      return base;
    }
  }
  throw new Error('No free ports between 22000 and 32000.');
}

const isFree = (port: number) =>
  new Promise<boolean>((done) => {
    const server = createServer()
      .once('error', () => done(false))
      .listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
