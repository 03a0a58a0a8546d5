import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSelector } from 'react-redux';
import { FormProvider } from 'react-hook-form';
import { MethodFields } from '../../../features/method/components/MethodFields';
import { MethodLines } from '../../../features/method/components/MethodLines';
import { useMethodForm } from '../../../features/method/model/useMethodForm';
import { OrderFields } from '../../../features/order-entry/components/OrderFields';
import { OrderGroups } from '../../../features/order-entry/components/OrderGroups';
import { useOrderForm } from '../../../features/order-entry/model/useOrderForm';
import { selectMay } from '../../../shared/api/session';
import { freshMethod } from '../../../shared/draft/draft';
import { DraftRibbon } from '../../../shared/rail/DraftRibbon';
import { Loading } from '../../../shared/ui/Loading';
import { visuallyHidden } from '../../../shared/ui/visuallyHidden';
import { TicketActs } from './TicketActs';
import { useTicket } from './useTicket';

/** A window that has room for three columns beside each other. */
const WIDE = '@media (min-width: 1400px)';

/** The ticket over its method and the accounts beside them; on a wide window all three beside each other. */
const PAGE = {
  flex: 1,
  minHeight: { md: 0 },
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(340px, 400px) minmax(0, 1fr)' },
  gridTemplateRows: { md: 'auto minmax(min-content, 1fr)' },
  overflow: { md: 'auto' },
  [WIDE]: {
    gridTemplateColumns: 'minmax(340px, 380px) minmax(280px, 340px) minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
  },
} as const;

type Step = 'order' | 'method';

/** The ticket and its method on one page, beside the accounts that the block is for. */
export function Ticket({ step }: { step: Step }) {
  const order = useOrderForm();
  const method = useMethodForm();
  const ticket = useTicket(order.form, method);
  const mayOverride = useSelector(selectMay('allocation:override'));
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <Typography variant="h1" sx={visuallyHidden}>
        {step === 'order' ? 'Order Entry' : 'Allocation Method'}
      </Typography>
      <DraftRibbon />
      <FormProvider {...method}>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            ticket.preview();
          }}
          sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
        >
          <Box sx={PAGE}>
            <Part title="Order Entry" isHere={step === 'order'}>
              <OrderFields form={order.form} room={order.room} />
            </Part>
            <Part title="Allocation Method" isHere={step === 'method'}>
              <MethodFields />
            </Part>
            <Part title="Accounts" isWide>
              <OrderGroups form={order.form} room={order.room} />
              <MethodLines />
              {ticket.isLoading && <Coming />}
            </Part>
          </Box>
          <TicketActs
            ticket={ticket}
            onStartOver={() => {
              order.startOver();
              method.reset(freshMethod(mayOverride));
            }}
          />
        </Box>
      </FormProvider>
    </Box>
  );
}

/** Over the accounts, which keep the focus, until the answer is there. */
const Coming = () => (
  <Box sx={{ position: 'absolute', inset: 0, bgcolor: 'background.paper', zIndex: 2 }}>
    <Loading label="Allocating" rows={16} />
  </Box>
);

interface PartProps {
  title: string;
  /** Whether the address is this part's. */
  isHere?: boolean;
  /** Takes the rest of the page, beside both others. */
  isWide?: boolean;
  children: ReactNode;
}

/** A part of the page; the one whose address is opened comes into view. */
function Part({ title, isHere = false, isWide = false, children }: PartProps) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isHere) {
      part.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [isHere]);
  const id = `part-${title.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <Paper
      ref={part}
      component="section"
      aria-labelledby={id}
      square
      sx={{
        p: 1.5,
        position: 'relative',
        minWidth: 0,
        display: 'flex',
        flexDirection: 'column',
        gap: 1.5,
        [WIDE]: { overflow: 'auto', ...(isWide && { gridColumn: 3, gridRow: 1 }) },
        ...(isWide && {
          gridColumn: { md: 2 },
          gridRow: { md: '1 / span 2' },
          // It stays in view while the ticket beside it is scrolled.
          position: { xs: 'relative', md: 'sticky' },
          top: 0,
          maxHeight: { md: '100%' },
          overflow: 'auto',
        }),
      }}
    >
      <Typography variant="h2" id={id}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
