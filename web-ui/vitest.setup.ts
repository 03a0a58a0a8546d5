import '@testing-library/jest-dom/vitest';
import { cleanup, configure, prettyDOM } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { answered } from './src/shared/api/reach';
import { services } from './src/testing/screen';
import './src/testing/styles';

configure({
  // A screen is fetched when it is first opened, which on a busy machine takes its time.
  asyncUtilTimeout: 15_000,
  // A query that waits fails at every look: the page is written out only for an error that is read.
  getElementError(message, container) {
    const error = new Error();
    error.name = 'TestingLibraryElementError';
    const text = () => [message, prettyDOM(container)].filter(Boolean).join('\n\n');
    return Object.defineProperty(error, 'message', { configurable: true, get: text });
  },
});

beforeAll(() => {
  services.listen({ onUnhandledRequest: 'error' });
  // The testing library says so only in the file that loads it first.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => {
  cleanup();
  services.resetHandlers();
  localStorage.clear();
  answered();
});
afterAll(() => services.close());
