import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { useEffect, useState } from 'react';
import { useDispatch, useSelector, useStore } from 'react-redux';
import { Link } from 'react-router';
import { childrenMoved, eventsAddress, ordersMoved, useAllocation } from '../../../shared/api/calls';
import type { Child, CommitStatus } from '../../../shared/api/contract';
import type { ServerEvent } from '../../../shared/stream/eventStream';
import type { WithSession } from '../../../shared/api/session';
import { CheckedCommits } from './CheckedCommits';
import { noticeOf } from '../../../shared/commits/commitWords';
import { follow } from '../../../shared/stream/follow';
import { noticed, selectFollowing, selectNotice, settled } from '../../../shared/commits/live';

/** Where there is no stream: how often the allocation is read instead. */
const POLL_MS = 2000;
const NOTICE_MS = 10_000;

/** Follows every commit under way, on whichever screen the reader is, and says quietly when one is done. */
export function LiveCommits() {
  const following = useSelector(selectFollowing);
  return (
    <>
      {following.map((id) => (
        <Followed key={id} id={id} />
      ))}
      <CheckedCommits />
      <NoticeBar />
    </>
  );
}

function Followed({ id }: { id: string }) {
  const store = useStore<WithSession>();
  const dispatch = useDispatch();
  const [isPolling, setPolling] = useState(false);
  const { data, refetch } = useAllocation(id, isPolling ? POLL_MS : 0);
  useEffect(() => {
    const stop = new AbortController();
    // Every beat ends with a count: pieces are kept until then, so that ten thousand of them are drawn once.
    let moved: Child[] = [];
    const onEvent = ({ name, data: text }: ServerEvent) => {
      const said = JSON.parse(text) as unknown;
      if (name === 'state') {
        moved.push(said as Child);
        return;
      }
      dispatch(childrenMoved(id, (said as { status: CommitStatus }).status, moved) as never);
      moved = [];
    };
    void follow({
      address: () => eventsAddress(id),
      token: () => store.getState().session.accessToken,
      renew: refetch,
      onEvent,
      signal: stop.signal,
    }).then((end) => setPolling(end === 'refused'));
    return () => stop.abort();
  }, [id, store, dispatch, refetch]);
  useEffect(() => {
    if (data?.commit && data.status !== 'PENDING') {
      dispatch(settled({ allocationId: id, words: noticeOf(data) }));
      dispatch(ordersMoved() as never);
    }
  }, [id, data, dispatch]);
  return null;
}

function NoticeBar() {
  const notice = useSelector(selectNotice);
  const dispatch = useDispatch();
  const close = () => dispatch(noticed());
  return (
    <Snackbar
      key={notice?.allocationId}
      open={notice !== undefined}
      autoHideDuration={NOTICE_MS}
      onClose={(_event, reason) => reason !== 'clickaway' && close()}
      message={notice?.words}
      action={
        notice && (
          <>
            <Button
              color="inherit"
              variant="text"
              component={Link}
              to={`/orders?allocation_id=${notice.allocationId}`}
              onClick={close}
            >
              Open blotter
            </Button>
            <Button color="inherit" variant="text" onClick={close}>
              Close
            </Button>
          </>
        )
      }
    />
  );
}
