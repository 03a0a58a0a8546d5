import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { Order } from '../api/contract';
import { scaled, type Sizes } from './sizes';

interface Props {
  orders: Order[];
  isOpen: boolean;
  onScale: (sizes: Sizes) => void;
}

/** Sets every order to the same part of its par. */
export function ScaleBar({ orders, isOpen, onScale }: Props) {
  const [percent, setPercent] = useState('');
  const [multiple, setMultiple] = useState('1,000');
  const sizes = scaled(orders, percent, multiple);
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'end' }}>
      <TextField
        label="% of the present par"
        value={percent}
        disabled={!isOpen}
        onChange={({ target }) => setPercent(target.value)}
        sx={{ width: 150 }}
      />
      <TextField
        label="Multiples of (par)"
        value={multiple}
        disabled={!isOpen}
        onChange={({ target }) => setMultiple(target.value)}
        sx={{ width: 150 }}
      />
      <Button variant="outlined" disabled={!isOpen || sizes === null} onClick={() => sizes && onScale(sizes)}>
        Set all
      </Button>
    </Box>
  );
}
