import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useOrder } from '../../shared/api/calls';
import type { Order } from '../../shared/api/contract';
import { selectMay } from '../../shared/api/session';
import { day, time } from '../../shared/format/dates';
import { par } from '../../shared/format/numbers';
import { Facts } from '../../shared/ui/Facts';
import { Loading } from '../../shared/ui/Loading';
import { ProblemNotice } from '../../shared/ui/ProblemNotice';
import { SideWord } from '../../shared/ui/SideWord';
import { CancelDialog } from './CancelDialog';
import { ModifyDialog } from './ModifyDialog';
import { inWords } from './words';

/** One order: what it is, what was done to it, what can be done. */
export function OrderDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error } = useOrder(id);
  return (
    <Drawer
      anchor="right"
      open={id !== ''}
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': 'Order' } }}
    >
      <Box sx={{ width: 480, maxWidth: '100vw', p: 2 }}>
        {error && <ProblemNotice error={error} />}
        {!data && !error && <Loading label="Reading the order" />}
        {data && <Details order={data} onClose={onClose} />}
      </Box>
    </Drawer>
  );
}

function Details({ order, onClose }: { order: Order; onClose: () => void }) {
  const mayModify = useSelector(selectMay('order:modify'));
  const mayCancel = useSelector(selectMay('order:cancel'));
  const [act, setAct] = useState<'modify' | 'cancel' | null>(null);
  const isLive = order.status === 'SUBMITTED';
  const facts: [string, string][] = [
    ['State', inWords(order.status)],
    ['State in Aladdin', order.aladdin_status ?? 'none yet'],
    ['Settles', day(order.settlement_date)],
    ['Aladdin order', order.aladdin_order_id ?? 'none yet'],
    ['External id', order.external_id],
    ['Allocation', order.allocation_id],
    ['Asked by', order.requested_by],
  ];
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline' }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          <SideWord side={order.side as 'BUY' | 'SELL'} /> {par(order.quantity)} {order.security_id} for{' '}
          {order.account_id}
        </Typography>
        <Button variant="text" autoFocus onClick={onClose}>
          Close
        </Button>
      </Box>
      {order.message && <Typography>{order.message}</Typography>}
      <Facts facts={facts} />
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
          <Typography color="textSecondary">Only an order that is in Aladdin can be changed.</Typography>
        )}
      </Box>
      <History order={order} />
      {act === 'modify' && <ModifyDialog order={order} onClose={() => setAct(null)} />}
      {act === 'cancel' && <CancelDialog order={order} onClose={() => setAct(null)} />}
    </Box>
  );
}

function History({ order }: { order: Order }) {
  return (
    <Box>
      <Typography variant="h2">History</Typography>
      <Box component="ol" reversed sx={{ pl: 2.5, my: 1 }}>
        {[...order.history].reverse().map((step) => (
          <Box component="li" key={step.version} sx={{ mb: 1 }}>
            <Typography>
              <strong>{inWords(step.status)}</strong>, {par(step.quantity)} par
              {step.aladdin_status ? `, in Aladdin ${step.aladdin_status}` : ''}
            </Typography>
            {step.message && <Typography>{step.message}</Typography>}
            <Typography variant="caption" color="textSecondary">
              {time(step.at)} · {step.actor}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
