import { afterEach, expect, it } from 'vitest';
import { hearTime, serviceNow } from './serviceTime';

const off = (ms: number) => new Date(Date.now() + ms).toUTCString();
const ahead = () => Math.round((serviceNow() - Date.now()) / 1000);

afterEach(() => hearTime(off(0)));

it('is the browser’s own time while that is right, to two seconds', () => {
  hearTime(off(1500));
  expect(ahead()).toBe(0);
});

it('is the services’ time when the browser’s clock is wrong, until it is set right', () => {
  hearTime(off(-600_000));
  expect(Math.abs(ahead() + 600)).toBeLessThanOrEqual(1);
  hearTime(null);
  hearTime('soon');
  expect(Math.abs(ahead() + 600)).toBeLessThanOrEqual(1);
  hearTime(off(0));
  expect(ahead()).toBe(0);
});
