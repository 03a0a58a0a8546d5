import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

const styleOf = (text: string) => getComputedStyle(screen.getByText(text));

it('An element is displayed and visible as its own styles, those of its ancestors and the browser say', () => {
  const { rerender } = render(
    <div style={{ visibility: 'hidden' }}>
      <p>hidden</p>
      <p style={{ visibility: 'visible' }}>shown all the same</p>
      <p style={{ display: 'none' }}>not displayed</p>
      <dialog>closed</dialog>
    </div>,
  );
  expect(styleOf('hidden').visibility).toBe('hidden');
  expect(styleOf('hidden').display).toBe('block');
  expect(styleOf('shown all the same').visibility).toBe('visible');
  expect(styleOf('not displayed').display).toBe('none');
  expect(styleOf('closed').display).toBe('none');

  rerender(
    <div>
      <p>hidden</p>
    </div>,
  );
  expect(styleOf('hidden').visibility).toBe('visible');
});
