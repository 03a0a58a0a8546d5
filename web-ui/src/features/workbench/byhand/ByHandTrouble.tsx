import Button from '@mui/material/Button';
import { useDispatch } from 'react-redux';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { accountReleased } from '../draft';
import { faultsByAccount } from './words';

/** Why a preview was refused; what was set by hand and stands in the way can be released at once. */
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
            onClick={() => dispatch(accountReleased(account))}
          >
            Release {account}
          </Button>
        ))}
    </ProblemNotice>
  );
}
