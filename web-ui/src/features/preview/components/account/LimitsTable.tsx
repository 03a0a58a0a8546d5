import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWholeLine } from '../../../../shared/api/calls';
import type { Line } from '../../../../shared/api/contract';
import { troubleOf } from '../../../../shared/api/problem';
import { SmallTable, type Column } from '../../../../shared/ui/SmallTable';
import { limitsOf, type Limit } from '../../model/limits';

const COLUMNS: Column<Limit>[] = [
  ['Limit', (limit) => <Named limit={limit} />, 'name'],
  ['Pre', ({ pre }) => pre, 'figure'],
  [
    'Post',
    ({ post, isBreached }) => (
      <Box component="span" sx={{ color: isBreached ? 'warning.main' : undefined }}>
        {post}
      </Box>
    ),
    'figure',
  ],
  ['Limit', ({ limit }) => limit, 'figure'],
  ['Max par', ({ most }) => most, 'figure'],
];

/** Every limit of the account in one table: what is measured, what is allowed, the most par, which one binds. */
export function LimitsTable({ line, allocationId }: { line: Line; allocationId: string }) {
  const { line: whole, error } = useWholeLine(allocationId, line.account_id);
  return (
    <>
      <SmallTable
        label="Limits"
        isWide
        columns={COLUMNS}
        rows={limitsOf(whole ?? line)}
        keyOf={({ key }) => key}
        sx={{ '& td': { verticalAlign: 'top' } }}
      />
      {error && (
        <Typography color="textSecondary" role="status">
          Rules that the account passes could not be read: {troubleOf(error).sentence}
        </Typography>
      )}
    </>
  );
}

function Named({ limit }: { limit: Limit }) {
  const kind = limit.isHard === null ? '' : limit.isHard ? 'hard' : 'soft';
  return (
    <>
      {limit.name}
      {limit.isBinding && <strong> binding</strong>}
      <Typography
        variant="caption"
        component="span"
        sx={{ display: 'block', color: limit.isBreached ? 'warning.main' : 'text.secondary' }}
      >
        {[kind, limit.outcome, limit.source].filter(Boolean).join(' · ')}
      </Typography>
    </>
  );
}
