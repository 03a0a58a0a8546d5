import { time } from '../format/dates';
import { ProblemNotice } from './ProblemNotice';

interface Props {
  error: unknown;
  /** When what still stands below was read, ms since 1970; undefined: nothing stands there. */
  readAt: number | undefined;
}

/** A reading that failed above an older one: why, and of when the older one is. */
export function StaleNotice({ error, readAt }: Props) {
  return (
    <ProblemNotice error={error}>
      {readAt !== undefined && `The data below is as of ${time(new Date(readAt).toISOString())}.`}
    </ProblemNotice>
  );
}
