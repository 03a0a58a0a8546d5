import { useSelector } from 'react-redux';
import type { Preview } from '../api/contract';
import { bondName, describedBond } from '../format/bonds';
import { selectDraft } from './draft';

/** The name of a preview's bond: with its ticker when the draft holds the bond, else from the service's description. */
export function useOrderBond({ cusip, description }: Preview['order']): string {
  const { security } = useSelector(selectDraft).order;
  return security?.cusip === cusip ? bondName(security) : (describedBond(description) ?? cusip);
}
