/** One server-sent event: its name, its data as it was written, and the place in the stream after it, where it names one. */
export interface ServerEvent {
  name: string;
  data: string;
  id?: string;
}

/**
 * Reads server-sent events out of an answer as they come. The browser's own EventSource cannot send the access token, which
 * lives in memory and goes into a header. Comments are passed over.
 */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      const lines = (rest + decoder.decode(value, { stream: true })).replaceAll('\r\n', '\n').split('\n\n');
      rest = lines.pop() ?? '';
      yield* lines.map(eventOf).filter((event) => event !== null);
    }
  } finally {
    // Does not wait for the other end to hear of it.
    void reader.cancel().catch(() => undefined);
  }
}

/** @returns null for a block that holds no data, as a comment does */
function eventOf(block: string): ServerEvent | null {
  const fields = block.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line));
  const of = (name: string) => fields.filter((field) => field?.[1] === name).map((field) => field?.[2] ?? '');
  const data = of('data');
  if (data.length === 0) {
    return null;
  }
  const id = of('id').at(-1);
  return { name: of('event').at(-1) ?? 'message', data: data.join('\n'), ...(id && { id }) };
}
