import GlobalStyles from '@mui/material/GlobalStyles';
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Allocation } from '../../../../shared/api/contract';
import { PRINTED } from '../../model/printed';
import { PrintSheet } from './PrintSheet';

/** On paper nothing of the application but the sheet. */
const PAPER = {
  '@page': { size: 'letter landscape', margin: '12mm' },
  '@media print': {
    [`body > :not(.${PRINTED}-place)`]: { display: 'none !important' },
    'html, body': {
      height: 'auto !important',
      overflow: 'visible !important',
      background: '#fff !important',
    },
  },
};

/** Makes the sheet when the browser is about to print, by its menu, its keys or the button; else it costs nothing. */
export function Printing({ preview }: { preview: Allocation }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => {
    let made: HTMLElement | null = null;
    const begin = () => {
      made ??= document.body.appendChild(document.createElement('div'));
      made.className = `${PRINTED}-place`;
      flushSync(() => setPlace(made));
    };
    const end = () => {
      setPlace(null);
      made?.remove();
      made = null;
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      made?.remove();
    };
  }, []);
  return (
    place && (
      <>
        <GlobalStyles styles={PAPER} />
        {createPortal(<PrintSheet preview={preview} />, place)}
      </>
    )
  );
}
