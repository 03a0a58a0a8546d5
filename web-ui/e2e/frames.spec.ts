import { expect, test } from '@playwright/test';
import type { Preview } from '../src/shared/api/contract';
import { Desk } from './desk';
import { thousandfold } from './thousandfold';

/** Frames a second while the rows run past, and how fast they do, px a second. */
const LEAST = 50;
const SPEED = 4000;
const DISTANCE = 20_000;

interface TraceEvent {
  name: string;
  /** Microseconds. */
  ts: number;
}

/** Timing decides, so it is no part of the project's tests: npm run frames, on an idle machine. */
test('10,000 rows scroll without a stutter', async ({ page }) => {
  await page.route(/\/v1\/allocations\/preview(\?|$)/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: thousandfold((await answer.json()) as Preview) });
  });
  const desk = new Desk(page);
  await desk.signIn('pm');
  await desk.enter({ security: 'demo harbor', quantity: '2mm', side: 'BUY', group: 'CREDIT' });
  await desk.preview();
  await expect(page.getByRole('gridcell', { name: 'BIG09999', exact: true })).toBeVisible();
  const browser = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  browser.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'disabled-by-default-devtools.timeline.frame,devtools.timeline.frame',
  });
  await page.evaluate(runPast, { speed: SPEED, distance: DISTANCE });
  const isComplete = new Promise((done) => browser.once('Tracing.tracingComplete', done));
  await browser.send('Tracing.end');
  await isComplete;

  const drawn = events.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts);
  const seconds = (Math.max(...drawn) - Math.min(...drawn)) / 1e6;
  const rate = (drawn.length - 1) / seconds;
  console.log(`${drawn.length} frames in ${seconds.toFixed(2)} s: ${rate.toFixed(1)} a second`);
  await expect(page.getByRole('gridcell', { name: 'BIG09999', exact: true })).toHaveCount(0);
  expect(rate).toBeGreaterThanOrEqual(LEAST);
});

/** In the page: moves the rows a little in each frame, as a wheel does. */
async function runPast({ speed, distance }: { speed: number; distance: number }): Promise<void> {
  const rows = [...document.querySelectorAll('[role=grid], [role=grid] *, :has(> [role=grid])')].find(
    (element) => element.scrollHeight > element.clientHeight + distance,
  )!;
  const begun = performance.now();
  while (rows.scrollTop < distance) {
    await new Promise(requestAnimationFrame);
    rows.scrollTop = ((performance.now() - begun) * speed) / 1000;
  }
}
