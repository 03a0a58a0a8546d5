import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';

/** Most presses of Tab between two controls of one screen. */
const FARTHEST = 60;
/** How far round a control its sign of the focus may stand, px. */
const ROUND = 6;
/** How many pixels a sign has at least, and by how much of 255 each of them changes. */
const FEWEST = 24;
const LEAST = 50;

/** Presses Tab until the control has the focus; everything on the way must show that it has it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  let shown = await page.screenshot();
  for (let presses = 0; presses < FARTHEST; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    ({ shown } = await pressTab(page, shown));
  }
  throw new Error(`${target} is not reached by Tab`);
}

/** Presses Tab once round the screen, and expects controls of these roles among those that showed the focus. */
export async function tour(page: Page, roles: string[]): Promise<void> {
  const seen = new Set<string>();
  let first: string | null = null;
  let shown = await page.screenshot();
  for (let presses = 0; presses < FARTHEST; presses++) {
    const pressed = await pressTab(page, shown);
    shown = pressed.shown;
    if (pressed.place) {
      const { html, box, role } = pressed.place;
      const control = `${html} at ${box.x}, ${box.y}`;
      if (control === first) {
        break;
      }
      first ??= control;
      seen.add(role);
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining(roles));
}

/**
 * @param unlit the page before
 * @returns what has the focus now, null for the page itself, and the page with it
 */
async function pressTab(page: Page, unlit: Buffer): Promise<{ place: Place | null; shown: Buffer }> {
  const from = await scrolled(page);
  await page.keyboard.press('Tab');
  const place = await page.evaluate(placeOfFocus);
  const shown = await page.screenshot();
  if (place && (await scrolled(page)) === from) {
    expect(
      await changed(unlit, shown, place.box),
      `pixels that show the focus of ${place.html}`,
    ).toBeGreaterThan(FEWEST);
  }
  return { place, shown };
}

/** How far everything is scrolled: what has moved looks different for another reason than the focus. */
const scrolled = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].reduce(
      (sum, { scrollTop, scrollLeft }) => sum + scrollTop + scrollLeft,
      0,
    ),
  );

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Place {
  role: string;
  box: Box;
  html: string;
}

/** Where the control with the focus stands, its frame with it; null: nowhere. */
function placeOfFocus(): Place | null {
  const element = document.activeElement as HTMLElement | null;
  if (
    !element ||
    element === document.body ||
    element.matches('[class*=ag-tab-guard], [data-testid^=sentinel]')
  ) {
    return null;
  }
  const frame = element.closest('.MuiInputBase-root, .MuiButtonBase-root') ?? element;
  const { x, y, width, height } = frame.getBoundingClientRect();
  const roles: Record<string, string> = { A: 'link', BUTTON: 'button', TEXTAREA: 'textbox' };
  const type = element.getAttribute('type') ?? '';
  const own =
    element.tagName === 'INPUT'
      ? ['checkbox', 'radio'].includes(type)
        ? type
        : 'textbox'
      : roles[element.tagName];
  return {
    role: element.getAttribute('role') ?? own ?? element.tagName,
    box: { x, y, width, height },
    html: element.outerHTML.slice(0, 200),
  };
}

/** How many pixels in and round the box are another colour in the second picture. */
async function changed(before: Buffer, after: Buffer, box: Box): Promise<number> {
  const { width, height } = await sharp(after).metadata();
  const left = Math.max(0, Math.floor(box.x) - ROUND);
  const top = Math.max(0, Math.floor(box.y) - ROUND);
  const region = {
    left,
    top,
    width: Math.min(width, Math.ceil(box.x + box.width) + ROUND) - left,
    height: Math.min(height, Math.ceil(box.y + box.height) + ROUND) - top,
  };
  const [one, other] = await Promise.all(
    [before, after].map((picture) => sharp(picture).extract(region).greyscale().raw().toBuffer()),
  );
  return other!.reduce((count, value, at) => count + (Math.abs(value - one![at]!) >= LEAST ? 1 : 0), 0);
}
