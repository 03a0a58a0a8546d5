import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { serviceNow } from '../api/serviceTime';
import { time } from '../format/dates';

/** Counts down to the service's own moment by the service's own clock; whether a preview still holds, the service decides. */
export function useRemaining(at: string): number {
  const [now, setNow] = useState(serviceNow);
  useEffect(() => {
    const tick = setInterval(() => setNow(serviceNow()), 1000);
    return () => clearInterval(tick);
  }, []);
  return Math.max(0, Math.floor((Date.parse(at) - now) / 1000));
}

const SOON_S = 120;

export function Expiry({ at }: { at: string }) {
  const seconds = useRemaining(at);
  const text =
    seconds === 0 ? 'expired' : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <Typography
      component="span"
      variant="inherit"
      title={time(at)}
      color={seconds <= SOON_S ? 'warning' : undefined}
      role="timer"
    >
      {text}
    </Typography>
  );
}
