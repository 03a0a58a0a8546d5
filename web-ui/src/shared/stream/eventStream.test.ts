import { describe, expect, it } from 'vitest';
import { eventsOf, type ServerEvent } from './eventStream';

async function read(...chunks: string[]): Promise<ServerEvent[]> {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      chunks.forEach((chunk) => controller.enqueue(encoder.encode(chunk)));
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of eventsOf(body)) {
    events.push(event);
  }
  return events;
}

describe('eventsOf', () => {
  it('reads names and data, however the line cuts them', async () => {
    expect(await read('event: sta', 'te\ndata: {"a":', '1}\n', '\nevent:progress\ndata:2\n\n')).toEqual([
      { name: 'state', data: '{"a":1}' },
      { name: 'progress', data: '2' },
    ]);
  });

  it('reads lines that end in CR LF, also when cut between the two', async () => {
    expect(await read('event: a\r', '\ndata: 1\r\n\r', '\ndata: 2\r\n\r\n')).toEqual([
      { name: 'a', data: '1' },
      { name: 'message', data: '2' },
    ]);
  });

  it('joins lines of data, passes comments over, and drops what was cut off', async () => {
    expect(await read(': still here\n\nid: 7\ndata: 1\ndata: 2\n\nevent: state\ndata: cut')).toEqual([
      { name: 'message', data: '1\n2', id: '7' },
    ]);
  });
});
