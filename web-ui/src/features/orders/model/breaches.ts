/** @returns what the service says of each soft limit that must be overridden first; none when that is not why it refused */
export function breachesOf(error: unknown): string[] {
  const data = typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined;
  const warnings =
    typeof data === 'object' && data !== null && 'warnings' in data ? data.warnings : undefined;
  return Array.isArray(warnings) ? warnings.map(({ message }: { message: string }) => message) : [];
}
