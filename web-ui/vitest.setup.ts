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
