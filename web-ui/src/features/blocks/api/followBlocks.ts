import { api } from '../../../shared/api/api';
import type { Asking } from '../../../shared/api/ask';
import { renew } from '../../../shared/session/renewal';
import type { WithSession } from '../../../shared/api/session';
import { follow } from '../../../shared/stream/follow';
import type { ServerEvent } from '../../../shared/stream/eventStream';
import type { Block, BlockFilter, Blocks } from '../model/block';

type Shown = (recipe: (list: Blocks) => void) => unknown;

interface Lifecycle extends Asking {
  cacheDataLoaded: Promise<{ data: Blocks }>;
  cacheEntryRemoved: Promise<void>;
  updateCachedData: Shown;
}

/** Keeps a list of blocks as it stands at the service while a screen shows it: one stream for all of its rows. */
export async function followBlocks(_filter: BlockFilter, lifecycle: Lifecycle): Promise<void> {
  const stop = new AbortController();
  void lifecycle.cacheEntryRemoved.then(() => stop.abort());
  const first = await lifecycle.cacheDataLoaded.catch(() => null);
  if (!first) {
    return;
  }
  let place = first.data.events_after;
  const readAgain = () => lifecycle.dispatch(api.util.invalidateTags(['Block'] as never));
  const onEvent = ({ name, data, id }: ServerEvent) => {
    place = id ?? place;
    if (name === 'list-again' || (name === 'block' && !replace(lifecycle.updateCachedData, data))) {
      readAgain();
    }
  };
  await follow({
    address: () => `/v1/blocks/events?after=${encodeURIComponent(place)}`,
    token: () => (lifecycle.getState() as WithSession).session.accessToken,
    renew: () => renew(lifecycle),
    onEvent,
    signal: stop.signal,
  });
}

/** @returns false when the list has no such row, so that it has to be read again */
function replace(update: Shown, data: string): boolean {
  const row = JSON.parse(data) as Block;
  let isThere = false;
  update((list) => {
    const at = list.blocks.findIndex(({ allocation_id }) => allocation_id === row.allocation_id);
    isThere = at >= 0;
    // Sent at least once: an older row must not undo a newer one.
    if (isThere && row.version >= (list.blocks[at]?.version ?? 0)) {
      list.blocks[at] = row;
    }
  });
  return isThere;
}
