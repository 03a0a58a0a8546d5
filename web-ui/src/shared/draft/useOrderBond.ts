import { useSelector } from 'react-redux';
import type { Preview } from '../api/contract';
import { bondName, describedBond } from '../format/bonds';
import { selectDraft } from './draft';

/** The name of a preview's bond: as the draft has it when that holds the bond, else from the service's description. */
export function useOrderBond({ cusip, description, ticker }: Preview['order']): string {
  const { security } = useSelector(selectDraft).order;
  return security?.cusip === cusip ? bondName(security) : (describedBond(description, ticker) ?? cusip);
}
