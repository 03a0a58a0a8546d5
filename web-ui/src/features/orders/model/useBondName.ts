import { useSelector } from 'react-redux';
import { useSecuritySearch } from '../../../shared/api/calls';
import { selectMay } from '../../../shared/api/session';
import { bondName } from '../../../shared/format/bonds';

/** A bond's name; undefined until it is read, and for users who may not view bonds. */
export function useBondName(securityId: string): string | undefined {
  const mayRead = useSelector(selectMay('reference:read'));
  const { data } = useSecuritySearch(mayRead ? securityId : '');
  const bond = data?.securities.find(({ cusip, isin }) => cusip === securityId || isin === securityId);
  return bond && bondName(bond);
}
