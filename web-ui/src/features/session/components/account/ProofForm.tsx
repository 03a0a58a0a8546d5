import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';

type Proof = 'password' | 'code';

interface Props {
  asks: Proof[];
  act: string;
  error: unknown;
  isBusy: boolean;
  onSend: (proof: Record<Proof, string>) => void;
}

const LOOK = {
  password: { label: 'Present password for the app', type: 'password', autoComplete: 'current-password' },
  code: { label: 'Code of the app', type: 'text', autoComplete: 'one-time-code' },
} as const;

/** An act that the user proves to be entitled to: by password, by code, or by both. */
export function ProofForm({ asks, act, error, isBusy, onSend }: Props) {
  const [proof, setProof] = useState<Record<Proof, string>>({ password: '', code: '' });
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ ...proof, code: proof.code.replaceAll(' ', '') });
        setProof({ password: '', code: '' });
      }}
      sx={{ display: 'grid', gap: 1.5, maxWidth: 360 }}
    >
      {!!error && <ProblemNotice error={error} />}
      {asks.map((name) => (
        <TextField
          key={name}
          {...LOOK[name]}
          value={proof[name]}
          onChange={({ target }) => setProof({ ...proof, [name]: target.value })}
        />
      ))}
      <Button
        type="submit"
        variant="outlined"
        loading={isBusy}
        disabled={asks.some((name) => proof[name].trim() === '')}
        sx={{ justifySelf: 'start' }}
      >
        {act}
      </Button>
    </Box>
  );
}
