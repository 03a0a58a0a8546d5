import { useEffect, useRef } from 'react';

const PAUSE_MS = 2000;

/** Asks at once and again every two seconds, one question at a time, until the answer is known. */
export function useRepeatedly(isOn: boolean, isKnown: () => Promise<boolean>): void {
  const latest = useRef(isKnown);
  useEffect(() => {
    latest.current = isKnown;
  });
  useEffect(() => {
    let isOver = !isOn;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      // A question that fails is asked again like one without an answer.
      const known = await latest.current().catch(() => false);
      if (!known && !isOver) {
        pause = setTimeout(() => void ask(), PAUSE_MS);
      }
    };
    if (isOn) {
      void ask();
    }
    return () => {
      isOver = true;
      clearTimeout(pause);
    };
  }, [isOn]);
}
