import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { answered } from './src/shared/api/reach';
import { services } from './src/testing/screen';

// A screen is fetched when it is first opened, which on a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 });

beforeAll(() => services.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  services.resetHandlers();
  localStorage.clear();
  answered();
});
afterAll(() => services.close());

// jsdom computes the styles of an element by asking every rule of every sheet, which took most of the tests' time, and what our
// tests ask of styles is inline. A sheet of another type than CSS is none for jsdom.
const createElement = document.createElement.bind(document);
document.createElement = ((tag: string, options?: ElementCreationOptions) => {
  const element = createElement(tag, options);
  if (element instanceof HTMLStyleElement) element.type = 'text/plain';
  return element;
}) as typeof document.createElement;
