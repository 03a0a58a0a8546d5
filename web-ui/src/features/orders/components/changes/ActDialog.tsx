import type { ReactNode } from 'react';
import type { Order } from '../../../../shared/api/contract';
import { isChangeable } from '../../../../shared/changes/sizes';
import { FormDialog } from '../../../../shared/forms/FormDialog';
import { par } from '../../../../shared/format/numbers';
import { Facts } from '../../../../shared/ui/Facts';
import { SetbackNotice } from './SetbackNotice';
import type { Setback } from '../../model/useAct';
import { inWords } from '../../../../shared/commits/orderStates';

interface Props {
  title: string;
  /** The button's word for the act. */
  act: string;
  order: Order;
  setback: Setback | null;
  isBusy: boolean;
  onClose: () => void;
  onSend: () => void;
  children: ReactNode;
}

/** Whether the last try may have changed the order, or has: it is not sent once more from here. */
const isOpen = (setback: Setback | null) => setback?.lost === 'CHECKING' || setback?.lost === 'CHANGED';

/** A change to an order in Aladdin: what, why, and what was answered; over the drawer, so it says how the order stands. */
export function ActDialog({ title, act, order, setback, isBusy, onClose, onSend, children }: Props) {
  return (
    <FormDialog
      title={title}
      act={act}
      isBusy={isBusy}
      isBlocked={!isChangeable(order) || isOpen(setback)}
      leave="Close"
      onClose={onClose}
      onSend={onSend}
    >
      {setback && <SetbackNotice order={order} setback={setback} />}
      <Facts
        facts={[
          ['Par', par(order.quantity)],
          ['Status', inWords(order.status)],
          ['Aladdin status', order.aladdin_status ?? 'none'],
        ]}
      />
      {children}
    </FormDialog>
  );
}
