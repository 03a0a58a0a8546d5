import type { Page, Route } from '@playwright/test';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The services' answers to one walk through the screens, so that a picture shows the same data every time. Recorded from the
 * real stack with OAS_RECORD=1 (npm run e2e:record), played back otherwise.
 */
interface Recording {
  at: string;
  /** By request, and by the act before which it was asked: the last answer of each. */
  answers: Record<string, Record<number, { status: number; body: unknown }>>;
}

const FILE = join(import.meta.dirname, 'recorded.json');
export const isRecording = process.env.OAS_RECORD !== undefined;

export class Recorded {
  private readonly recording: Recording;
  private act = 0;

  constructor(private readonly page: Page) {
    this.recording =
      !isRecording && existsSync(FILE)
        ? (JSON.parse(readFileSync(FILE, 'utf8')) as Recording)
        : { at: new Date().toISOString(), answers: {} };
  }

  async start(): Promise<void> {
    await this.page.clock.setFixedTime(new Date(this.recording.at));
    await this.page.route(/\/(v1|docs\/readiness)\b/, (route) =>
      isRecording ? this.record(route) : this.play(route),
    );
  }

  /** Something was changed: the same question may have another answer now. */
  nextAct(): void {
    this.act += 1;
  }

  save(): void {
    if (isRecording) {
      writeFileSync(FILE, `${JSON.stringify(this.recording)}\n`);
    }
  }

  private async record(route: Route): Promise<void> {
    if (keyOf(route).includes('/events')) {
      // A stream does not end, so that there is no answer to keep.
      await route.continue();
      return;
    }
    const answer = await route.fetch();
    const text = await answer.text();
    if (answer.headers()['content-type']?.includes('json')) {
      (this.recording.answers[keyOf(route)] ??= {})[this.act] = {
        status: answer.status(),
        body: withoutTokens(JSON.parse(text)),
      };
    }
    await route.fulfill({ response: answer, body: text });
  }

  private async play(route: Route): Promise<void> {
    const byAct = this.recording.answers[keyOf(route)];
    const act = Math.max(
      ...Object.keys(byAct ?? {})
        .map(Number)
        .filter((one) => one <= this.act),
    );
    const answer = byAct?.[act];
    if (answer) {
      await route.fulfill({ status: answer.status, json: answer.body });
    } else if (route.request().method() === 'GET' && !keyOf(route).includes('/events')) {
      throw new Error(`${keyOf(route)} was never recorded; npm run e2e:record`);
    } else {
      await route.fulfill({ status: 204 });
    }
  }
}

function keyOf(route: Route): string {
  const { pathname, search } = new URL(route.request().url());
  // Asked several times for one screen: of each group, and of the chosen ones together.
  const asked = pathname.endsWith('/room') ? ` ${route.request().postData()}` : '';
  return `${route.request().method()} ${pathname}${search}${asked}`;
}

/** Nothing that signs in is kept. */
function withoutTokens(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'access_token' in body
    ? { ...body, access_token: 'recorded', refresh_token: 'recorded' }
    : body;
}
