import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import { useOrder } from '../../../shared/api/calls';
import type { Order } from '../../../shared/api/contract';
import { troubleOf } from '../../../shared/api/problem';
import { par } from '../../../shared/format/numbers';
import { Loading } from '../../../shared/ui/Loading';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { SideWord } from '../../../shared/ui/SideWord';
import { OrderDetails } from './OrderDetails';
import { useBondName } from '../model/useBondName';

interface Props {
  /** Ours or Aladdin's; empty: closed. */
  id: string;
  /** The version that the blotter has read. */
  newest: number | undefined;
  onClose: () => void;
}

/** One order: what it is, what was done to it, what can be done. */
export function OrderDrawer({ id, newest, onClose }: Props) {
  return (
    <Drawer
      anchor="right"
      open={id !== ''}
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': 'Order' } }}
    >
      {id !== '' && <Opened key={id} id={id} newest={newest} onClose={onClose} />}
    </Drawer>
  );
}

function Opened({ id, newest, onClose }: Props) {
  const { data, error, refetch } = useOrder(id);
  const isMissing = troubleOf(error).type === '/problems/not-found';
  return (
    <Box sx={{ width: 480, maxWidth: '100vw', p: 2, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline' }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {data ? <Title order={data} /> : isMissing ? 'Order not found' : 'Order'}
        </Typography>
        <Button variant="text" autoFocus onClick={onClose}>
          Close
        </Button>
      </Box>
      {error && isMissing && (
        <Alert severity="warning" variant="outlined">
          No order has the id {id}. Find the order in the list by its account or allocation.
        </Alert>
      )}
      {error && !isMissing && (
        <ProblemNotice error={error}>
          <Button variant="outlined" onClick={() => void refetch()}>
            Refresh
          </Button>
        </ProblemNotice>
      )}
      {!data && !error && <Loading label="Loading the order" />}
      {data && <OrderDetails order={data} newest={newest} onOld={refetch} />}
    </Box>
  );
}

function Title({ order }: { order: Order }) {
  const name = useBondName(order.security_id);
  return (
    <>
      <SideWord side={order.side} /> {par(order.quantity)} par of {name ?? order.security_id} for{' '}
      {order.account_id}
    </>
  );
}
