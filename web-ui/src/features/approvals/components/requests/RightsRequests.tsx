import { Requests } from './Requests';
import { useRightsActs, useRightsRequests } from '../../api/requestCalls';
import { waitingRights } from '../../model/requests';
import { Loading } from '../../../../shared/ui/Loading';
import { StaleNotice } from '../../../../shared/ui/StaleNotice';

/** Rights that one administrator asked for and a second one gives. */
export function RightsRequests() {
  const { data, error, fulfilledTimeStamp } = useRightsRequests();
  const acts = useRightsActs();
  return (
    <>
      {error && <StaleNotice error={error} readAt={data && fulfilledTimeStamp} />}
      {!data && !error && <Loading label="Loading rights that wait" />}
      {data && (
        <Requests label="Rights that wait" requests={data.rights_requests.map(waitingRights)} acts={acts} />
      )}
    </>
  );
}
