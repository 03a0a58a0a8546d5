import { useSelector } from 'react-redux';
import { Requests } from './Requests';
import { useImportActs, useImportRequests } from '../../api/requestCalls';
import { waitingImport } from '../../model/requests';
import { selectUser } from '../../../../shared/api/session';
import { Loading } from '../../../../shared/ui/Loading';
import { StaleNotice } from '../../../../shared/ui/StaleNotice';

/** Datasets that take away or change controls, and wait for compliance. */
export function ImportRequests() {
  const { data, error, fulfilledTimeStamp } = useImportRequests();
  const acts = useImportActs();
  const mayApprove = useSelector(selectUser)?.permissions.includes('compliance:approve') ?? false;
  return (
    <>
      {error && <StaleNotice error={error} readAt={data && fulfilledTimeStamp} />}
      {!data && !error && <Loading label="Loading datasets that wait" />}
      {data && (
        <Requests
          label="Datasets that wait"
          requests={data.import_requests.map((request) => waitingImport(request, mayApprove))}
          acts={acts}
        />
      )}
    </>
  );
}
