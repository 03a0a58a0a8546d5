import { Link } from 'react-router';
import type { TrialExample } from '../../model/rule';
import { figureOf } from '../../../../shared/findings/rules';
import { known, par } from '../../../../shared/format/numbers';
import { SmallTable, type Column } from '../../../../shared/ui/SmallTable';
import { SideWord } from '../../../../shared/ui/SideWord';

const columnsOf = (kind: string): Column<TrialExample>[] => [
  [
    'Allocation',
    ({ allocation_id, security_id }) => <Link to={`/allocation/${allocation_id}`}>{security_id}</Link>,
  ],
  ['Account', ({ account_id }) => account_id],
  ['Side', ({ side }) => <SideWord side={side} />],
  ['Par', ({ quantity }) => par(quantity), 'figure'],
  ['Allowed', ({ allowed_quantity }) => known(allowed_quantity, par), 'figure'],
  ['Pre', ({ pre }) => figureOf(kind, pre), 'figure'],
  ['Post', ({ post }) => figureOf(kind, post), 'figure'],
  ['Limit', ({ limit }) => figureOf(kind, limit), 'figure'],
];

/** The first allocations that would have been another, each a link. */
export function TrialExamples({ kind, examples }: { kind: string; examples: TrialExample[] }) {
  return (
    <SmallTable
      label="Allocations that would have changed"
      isWide
      columns={columnsOf(kind)}
      rows={examples}
      keyOf={({ allocation_id, account_id }) => `${allocation_id} ${account_id}`}
    />
  );
}
