import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useShortcut } from './useShortcut';

const acted = vi.fn();

function Place() {
  useShortcut('c', acted);
  useShortcut('ctrl+enter', acted);
  return (
    <>
      <button>on the screen</button>
      <input aria-label="typing" />
      <input aria-label="choice" type="radio" />
      <div role="dialog" aria-label="over it">
        <button>in the dialog</button>
      </div>
    </>
  );
}

function pressedOn(element: HTMLElement, key: string, ctrlKey = false): number {
  acted.mockClear();
  fireEvent.keyDown(element, { key, ctrlKey });
  return acted.mock.calls.length;
}

describe('useShortcut', () => {
  it('acts on the screen, and on a bare letter only outside text fields', () => {
    render(<Place />);
    expect(pressedOn(screen.getByText('on the screen'), 'c')).toBe(1);
    expect(pressedOn(screen.getByText('on the screen'), 'c', true)).toBe(0);
    expect(pressedOn(screen.getByLabelText('typing'), 'c')).toBe(0);
    expect(pressedOn(screen.getByLabelText('choice'), 'c')).toBe(1);
    expect(pressedOn(screen.getByLabelText('typing'), 'Enter', true)).toBe(1);
  });

  it('leaves the keys to what stands over the screen', () => {
    render(<Place />);
    expect(pressedOn(screen.getByText('in the dialog'), 'c')).toBe(0);
    expect(pressedOn(screen.getByText('in the dialog'), 'Enter', true)).toBe(0);
  });
});
