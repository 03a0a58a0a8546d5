import Typography from '@mui/material/Typography';
import { par } from '../format/numbers';
import { ManyDialog } from './ManyDialog';
import { useChange, type Wish } from './useChange';

interface Props {
  /** `3 orders`, `1 block`. */
  what: string;
  /** A sentence for each. */
  lines: { id: string; words: string }[];
  /** Par that is canceled. */
  leaves: number;
  wish: Pick<Wish, 'allocation_ids' | 'order_ids'>;
  onClose: () => void;
}

/** Cancels what is left of orders, all under one reason, and shows how far each order is. */
export function CancelMany({ what, lines, leaves, wish, onClose }: Props) {
  const { send, ...sent } = useChange();
  return (
    <ManyDialog
      title={`Cancel ${what}?`}
      act={`Cancel ${what}`}
      isDanger
      width="sm"
      {...sent}
      onSend={(reason) => send({ kind: 'CANCEL', ...wish }, reason)}
      onClose={onClose}
    >
      <div>
        {lines.map(({ id, words }) => (
          <Typography key={id}>{words}</Typography>
        ))}
      </div>
      <Typography color="textSecondary">
        {par(leaves)} par is canceled in Aladdin. What is filled stays filled.
      </Typography>
    </ManyDialog>
  );
}
