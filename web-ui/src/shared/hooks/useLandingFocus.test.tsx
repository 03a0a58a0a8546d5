import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useLandingFocus } from './useLandingFocus';

function Work({ place }: { place: string }) {
  const work = useLandingFocus<HTMLElement>(place);
  return (
    <main ref={work} tabIndex={-1}>
      {place === 'first' && <button>Open</button>}
      <input aria-label="Quantity" />
    </main>
  );
}

it('takes the focus when what had it went away with the old place', () => {
  const { rerender } = render(<Work place="first" />);
  screen.getByRole('button', { name: 'Open' }).focus();
  rerender(<Work place="second" />);
  expect(screen.getByRole('main')).toHaveFocus();
});

it('leaves the focus where it is', () => {
  const { rerender } = render(<Work place="first" />);
  screen.getByLabelText('Quantity').focus();
  rerender(<Work place="second" />);
  expect(screen.getByLabelText('Quantity')).toHaveFocus();
});
