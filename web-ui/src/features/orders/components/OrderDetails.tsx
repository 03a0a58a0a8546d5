import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useSelector } from 'react-redux';
import type { Order } from '../../../shared/api/contract';
import { selectMay } from '../../../shared/api/session';
import { isChangeable } from '../../../shared/changes/sizes';
import { day, time } from '../../../shared/format/dates';
import { inWords } from '../../../shared/commits/orderStates';
import { par } from '../../../shared/format/numbers';
import { Facts } from '../../../shared/ui/Facts';
import { CancelDialog } from './changes/CancelDialog';
import { askedOf, lastMessageOf, messageOf } from '../model/history';
import { ModifyDialog } from './changes/ModifyDialog';
import { NOT_CHANGEABLE } from '../model/words';

interface Props {
  order: Order;
  newest: number | undefined;
  /** The blotter has a newer version; not said while a dialog is open, where figures must not move unseen. */
  onOld: () => unknown;
}

export function OrderDetails({ order, newest = 0, onOld }: Props) {
  const mayModify = useSelector(selectMay('order:modify'));
  const mayCancel = useSelector(selectMay('order:cancel'));
  const [act, setAct] = useState<'modify' | 'cancel' | null>(null);
  const isOld = act === null && newest > order.version;
  useEffect(() => {
    if (isOld) {
      onOld();
    }
  }, [isOld, newest, onOld]);
  const isLive = isChangeable(order);
  const message = lastMessageOf(order);
  return (
    <>
      {message && <Typography>{message}</Typography>}
      <Facts
        facts={[
          ['Status', inWords(order.status)],
          ['Aladdin status', order.aladdin_status ?? 'none'],
          ['Bond', order.security_id],
          ['Settle', day(order.settlement_date)],
          ['Aladdin order', order.aladdin_order_id ?? 'none'],
          ['External id', order.external_id],
          ['Allocation', order.allocation_id],
          ['Entered by', order.requested_by],
        ]}
      />
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        {mayModify && (
          <Button variant="outlined" disabled={!isLive} onClick={() => setAct('modify')}>
            Modify
          </Button>
        )}
        {mayCancel && (
          <Button
            variant="outlined"
            sx={{ flexShrink: 0 }}
            disabled={!isLive}
            onClick={() => setAct('cancel')}
          >
            Cancel order
          </Button>
        )}
        {!isLive && (mayModify || mayCancel) && (
          <Typography color="textSecondary">{NOT_CHANGEABLE}</Typography>
        )}
      </Box>
      <History order={order} />
      {act === 'modify' && <ModifyDialog order={order} onClose={() => setAct(null)} />}
      {act === 'cancel' && <CancelDialog order={order} onClose={() => setAct(null)} />}
    </>
  );
}

function History({ order: { history } }: { order: Order }) {
  return (
    <Box component="section" aria-labelledby="order-history">
      <Typography variant="h2" id="order-history">
        History
      </Typography>
      <Box component="ol" reversed sx={{ pl: 2.5, my: 1 }}>
        {history
          .map((step, at) => {
            const message = askedOf(history[at - 1], step)
              ? 'Confirmed by Aladdin.'
              : messageOf(step, history[at - 1]);
            const asked = askedOf(step, history[at + 1]);
            return (
              <Box component="li" key={step.version} sx={{ mb: 1 }}>
                <Typography>
                  <strong>{inWords(step.status)}</strong>, {par(step.quantity)} par
                  {step.aladdin_status ? `, Aladdin status ${step.aladdin_status}` : ''}
                </Typography>
                {asked && <Typography>{asked}</Typography>}
                {message && <Typography>{message}</Typography>}
                <Typography variant="caption" color="textSecondary">
                  {time(step.at)} · {step.actor}
                </Typography>
              </Box>
            );
          })
          .reverse()}
      </Box>
    </Box>
  );
}
