import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { Line } from '../../../shared/api/contract';
import { par } from '../../../shared/format/numbers';
import { parseQuantity } from '../../../shared/format/quantity';

interface Props {
  line: Line;
  /** Par to begin with. */
  initial: number;
  onFix: (par: number) => void;
  onClose: () => void;
}

/** Asks how much par one account is to get; whether it is a legal piece, the service says at the next preview. */
export function FixDialog({ line, initial, onFix, onClose }: Props) {
  const [text, setText] = useState(par(initial));
  const [isTried, setTried] = useState(false);
  const quantity = parseQuantity(text);
  const { minimum, maximum, increment } = line.legal;
  const fix = () => {
    if (quantity === null) {
      setTried(true);
      return;
    }
    onFix(quantity);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="fix-title" maxWidth="xs" fullWidth disableRestoreFocus>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          fix();
        }}
      >
        <DialogTitle id="fix-title" sx={{ fontSize: 18, fontWeight: 600 }}>
          Set quantity for {line.account_id}
        </DialogTitle>
        <DialogContent>
          <TextField
            label="Quantity"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onFocus={(event) => event.target.select()}
            autoFocus
            autoComplete="off"
            error={isTried && quantity === null}
            helperText={
              isTried && quantity === null
                ? 'Not a whole amount of par. Write 200k or 200,000.'
                : `${quantity === null ? 'Par, for example 200k' : `${par(quantity)} par`}; tradable sizes: ${par(minimum)} to ${par(maximum)}, multiples of ${par(increment)}.`
            }
            sx={{ mt: 1 }}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained">
            Set quantity
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
