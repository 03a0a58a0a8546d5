import Alert from '@mui/material/Alert';
import { useMemo } from 'react';
import { useDeviations } from '../../../../shared/api/calls';
import type { Deviation } from '../../../../shared/api/contract';
import { change, par } from '../../../../shared/format/numbers';
import { Loading } from '../../../../shared/ui/Loading';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';
import { METHODS } from '../../../../shared/draft/methods';
import { AccountBars, barsHeight } from '../../../../shared/charts/AccountBars';
import { ChartFigure } from '../../../../shared/charts/ChartFigure';
import { leftOut } from '../../model/drawn';
import { mostDeviating, proRataFinding } from '../../model/proRata';
import { mostBars, type ChartProps } from './chart';
import { Tip } from '../../../../shared/charts/Tip';

/** Each allocation against pro rata to NAV, which the service computes on the same frozen inputs. */
export default function ProRataChart({ preview, isSmall = false }: ChartProps) {
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
    <Deviations preview={preview} isSmall={isSmall} all={data.deviations} />
  );
}

function Deviations({ preview, isSmall = false, all }: ChartProps & { all: Deviation[] }) {
  const shown = useMemo(() => mostDeviating(all, mostBars(isSmall)), [all, isSmall]);
  const { name } = METHODS[preview.method];
  return (
    <ChartFigure
      title={proRataFinding(all)}
      note={
        'Bars to the right: more than pro rata to NAV; bars to the left: less.' +
        leftOut(shown.length, all.length, 'accounts by difference')
      }
      isSmall={isSmall}
      height={barsHeight(shown.length, isSmall)}
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
        isSmall={isSmall}
        bars={[{ field: 'difference', color: 'info-main' }]}
        tip={({ account_id, quantity, pro_rata_quantity, difference }) => (
          <Tip account={account_id}>
            {change(difference, par)}: {par(quantity)} vs {par(pro_rata_quantity)} par
          </Tip>
        )}
      />
    </ChartFigure>
  );
}
