import { problemOf } from '../../../shared/api/problem';

/** @returns what the service says of each soft limit that must be overridden first; none when that is not why it refused */
export function breachesOf(error: unknown): string[] {
  const warnings = problemOf(error)?.warnings;
  return Array.isArray(warnings) ? warnings.map(({ message }: { message: string }) => message) : [];
}
