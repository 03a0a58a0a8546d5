import { useSelector } from 'react-redux';
import { useSecuritySearch } from '../../shared/api/calls';
import { selectMay } from '../../shared/api/session';

/** What a bond is called; undefined until it is read, and to who may not see bonds. */
export function useBondName(securityId: string): string | undefined {
  const mayRead = useSelector(selectMay('reference:read'));
  const { data } = useSecuritySearch(mayRead ? securityId : '');
  return data?.securities.find(({ cusip, isin }) => cusip === securityId || isin === securityId)?.description;
}
