import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useAnswerWithCodeMutation, type Answer } from '../api/signInCalls';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';

export interface ChallengeProps {
  token: string;
  onAnswer: (answer: Answer) => void;
  onStartOver: () => void;
}

/** The second factor: six digits of the authenticator app, or a recovery code. */
export default function CodeForm({ token, onAnswer, onStartOver }: ChallengeProps) {
  const [send, { error, isLoading }] = useAnswerWithCodeMutation();
  const [code, setCode] = useState('');
  const answer = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await send({ challenge_token: token, code: code.replaceAll(' ', '') });
    setCode('');
    if (data) {
      onAnswer(data);
    }
  };
  return (
    <Box component="form" onSubmit={answer} noValidate sx={{ display: 'grid', gap: 2 }}>
      {error && <ProblemNotice error={error} />}
      <TextField
        label="Code"
        helperText="Six digits of your authenticator app, or a recovery code"
        autoComplete="one-time-code"
        autoFocus
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <Button
        type="submit"
        variant="contained"
        size="medium"
        disabled={code.trim() === ''}
        loading={isLoading}
      >
        Continue
      </Button>
      <Button variant="text" onClick={onStartOver}>
        Sign in as another user
      </Button>
    </Box>
  );
}
