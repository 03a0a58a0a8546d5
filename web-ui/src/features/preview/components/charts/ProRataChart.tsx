import Alert from '@mui/material/Alert';
import { useMemo } from 'react';
import { useDeviations } from '../../../../shared/api/calls';
import type { Deviation, Preview } from '../../../../shared/api/contract';
import { change, par } from '../../../../shared/format/numbers';
import { Loading } from '../../../../shared/ui/Loading';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';
import { METHODS } from '../../../../shared/draft/methods';
import { AccountBars, barsHeight } from './AccountBars';
import { ChartFigure } from './ChartFigure';
import { leftOut } from '../../model/drawn';
import { mostDeviating, proRataFinding } from '../../model/proRata';
import { Tip } from './Tip';

const MOST = 40;

/** Each allocation against pro rata to NAV, which the service computes on the same frozen inputs. */
export default function ProRataChart({ preview }: { preview: Preview }) {
  const { data, error } = useDeviations(preview.allocation_id);
  if (error) {
    return <ProblemNotice error={error} />;
  }
  if (!data) {
    return <Loading label="Running pro rata" />;
  }
  return data.deviations.length === 0 ? (
    <Alert severity="info" variant="outlined">
      Every account has its pro rata (NAV) allocation. Compare methods to see the differences.
    </Alert>
  ) : (
    <Deviations preview={preview} all={data.deviations} />
  );
}

function Deviations({ preview, all }: { preview: Preview; all: Deviation[] }) {
  const shown = useMemo(() => mostDeviating(all, MOST), [all]);
  const { name } = METHODS[preview.method];
  return (
    <ChartFigure
      title={proRataFinding(all)}
      note={
        'Bars to the right: more than pro rata to NAV; bars to the left: less.' +
        leftOut(shown.length, all.length, 'accounts by difference')
      }
      height={barsHeight(shown.length)}
      columns={['Account', `${name} (par)`, 'Pro rata (par)', 'Difference (par)']}
      rows={shown.map(({ account_id, quantity, pro_rata_quantity, difference }) => [
        account_id,
        par(quantity),
        par(pro_rata_quantity),
        change(difference, par),
      ])}
    >
      <AccountBars
        rows={shown}
        axis="Difference vs pro rata (par)"
        bars={[{ field: 'difference', color: 'primary-main' }]}
        tip={({ account_id, quantity, pro_rata_quantity, difference }) => (
          <Tip account={account_id}>
            {change(difference, par)}: {par(quantity)} vs {par(pro_rata_quantity)} par
          </Tip>
        )}
      />
    </ChartFigure>
  );
}
