import Button from '@mui/material/Button';
import { useDispatch } from 'react-redux';
import { ProblemNotice } from '../ui/ProblemNotice';
import { accountsReleased } from '../draft/draft';
import { faultsByAccount } from './words';

/** Why a preview was refused; a manual setting that causes the refusal can be unlocked at once. */
export function ByHandTrouble({ error }: { error: unknown }) {
  const dispatch = useDispatch();
  const accounts = [...faultsByAccount(error).keys()];
  return (
    <ProblemNotice error={error}>
      {accounts.length > 0 &&
        accounts.map((account) => (
          <Button
            key={account}
            variant="outlined"
            sx={{ mr: 1 }}
            onClick={() => dispatch(accountsReleased([account]))}
          >
            Unlock {account}
          </Button>
        ))}
    </ProblemNotice>
  );
}
