import { useEffect, useState } from 'react';

const QUIET_MS = 400;

/** The value once it has stood still for a moment, so that not every letter typed asks a service. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const quiet = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(quiet);
  }, [value]);
  return settled;
}
