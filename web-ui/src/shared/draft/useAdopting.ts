import { useState } from 'react';
import { useDispatch } from 'react-redux';
import { useLazySecurities, useLazySealed } from '../api/calls';
import type { Allocation, Security } from '../api/contract';
import { adopted } from './draft';
import { termsOf, type Statement } from './adopt';

/**
 * Makes a preview that was opened by its address the reader's own draft, from the request in its statement: after a reload, in
 * another tab, from a colleague's link. Then it can be changed and run again.
 */
export function useAdopting({ allocation_id: id, order: { cusip } }: Allocation) {
  const dispatch = useDispatch();
  const [readStatement] = useLazySealed();
  const [findSecurity] = useLazySecurities();
  const [state, setState] = useState<'idle' | 'reading' | 'impossible'>('idle');
  const adopt = async () => {
    setState('reading');
    const [sealed, found] = await Promise.all([
      readStatement({ id }),
      findSecurity({ query: cusip, limit: '1' }),
    ]);
    const security = (found.data as { securities: Security[] } | undefined)?.securities.find(
      (one) => one.cusip === cusip,
    );
    const terms = sealed.data && security ? termsOf(sealed.data as Statement, security) : null;
    if (terms) {
      dispatch(adopted({ allocationId: id, terms }));
    }
    setState(terms ? 'idle' : 'impossible');
  };
  return { adopt, state };
}
