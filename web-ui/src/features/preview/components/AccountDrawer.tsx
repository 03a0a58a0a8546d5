import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Line, Metrics, Preview } from '../../../shared/api/contract';
import { known, money, par, percent, small, withSeparators, years } from '../../../shared/format/numbers';
import { REASON_WORDS, targetOf } from '../../../shared/findings/findings';

const LIMITS: Record<string, string> = {
  ORDER: 'Order size',
  CASH: 'Cash at settlement',
  HOLDING: 'Position',
  RULE: 'Rule',
  RESTRICTED: 'Restricted list',
  MISSING_DATA: 'Missing data',
  EXCLUDED: 'Excluded',
  FIXED: 'Manual',
  ZERO_WEIGHT: 'Not in weights',
};

/** Why one account got its piece: before and after, every limit, every rule with its source. */
export function AccountDrawer({
  line,
  preview,
  onClose,
}: {
  line: Line | null;
  preview: Preview;
  onClose: () => void;
}) {
  return (
    <Drawer
      anchor="right"
      open={line !== null}
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': 'Account' } }}
    >
      {line && <Why line={line} preview={preview} onClose={onClose} />}
    </Drawer>
  );
}

function Why({ line, preview, onClose }: { line: Line; preview: Preview; onClose: () => void }) {
  const { unit } = targetOf(preview);
  const warnings = preview.warnings.filter((warning) => warning.account_id === line.account_id);
  return (
    <Box sx={{ width: 520, maxWidth: '100vw', p: 2, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {line.account_id}{' '}
          <Typography component="span" color="textSecondary">
            {line.account_name}
          </Typography>
        </Typography>
        <Button variant="text" onClick={onClose} autoFocus>
          Close
        </Button>
      </Box>
      <Box>
        <Typography variant="h2">
          {line.allocated_quantity === 0 ? 'Not allocated' : `${par(line.allocated_quantity)} par`} ·{' '}
          {REASON_WORDS[line.reason.code] ?? line.reason.code}
        </Typography>
        <Typography>{withSeparators(line.reason.detail ?? '')}</Typography>
        <Typography color="textSecondary">
          Headroom {par(line.reason.headroom)} par; tradable sizes {par(line.legal.minimum)} to{' '}
          {par(line.legal.maximum)}, multiples of {par(line.legal.increment)}.
        </Typography>
        {line.reason.marginal !== null && (
          <Typography color="textSecondary">
            One more increment would {line.reason.marginal > 0 ? 'lower' : 'raise'} the dispersion by{' '}
            {small(Math.abs(line.reason.marginal))} {unit}.
          </Typography>
        )}
      </Box>
      {warnings.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'warning.main' }}>
          {warnings.map((warning) => (
            <li key={warning.type + warning.message}>{withSeparators(warning.message)}</li>
          ))}
        </Box>
      )}
      <BeforeAfter line={line} />
      <Limits line={line} />
      <Rules line={line} />
    </Box>
  );
}

const METRICS: [string, keyof Metrics, (value: number) => string][] = [
  ['Active spread duration (years)', 'active_spread_duration', years],
  ['Spread duration (years)', 'spread_duration', years],
  ['Duration (years)', 'duration', years],
  ['Duration contribution (years)', 'contribution_to_duration', years],
  ['DTS (years × bp)', 'dts', years],
  ['Weight (% NAV)', 'security_weight', percent],
  ['Issuer weight (% NAV)', 'issuer_weight', percent],
];

function BeforeAfter({ line }: { line: Line }) {
  return (
    <Table size="small" aria-label="Pre and post trade">
      <TableHead>
        <TableRow>
          <TableCell component="td" />
          <TableCell align="right">Pre</TableCell>
          <TableCell align="right">Post</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        <TableRow>
          <TableCell>Position (par)</TableCell>
          <TableCell align="right">{par(line.holding)}</TableCell>
          <TableCell align="right">{par(line.post_trade_holding)}</TableCell>
        </TableRow>
        {line.sellable < line.holding && (
          <TableRow>
            <TableCell>Bought, not yet filled: not sellable (par)</TableCell>
            <TableCell align="right">{par(line.holding - line.sellable)}</TableCell>
            <TableCell />
          </TableRow>
        )}
        <TableRow>
          <TableCell>Cash ($)</TableCell>
          <TableCell align="right">{known(line.available_cash, money)}</TableCell>
          <TableCell align="right">{known(line.post_trade_cash, money)}</TableCell>
        </TableRow>
        {METRICS.map(([name, field, format]) => (
          <TableRow key={field}>
            <TableCell>{name}</TableCell>
            <TableCell align="right">{known(line.pre_trade_metrics[field], format)}</TableCell>
            <TableCell align="right">{known(line.post_trade_metrics[field], format)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Whether the reason names this limit. */
const binds = (cap: Line['caps'][number], { code, rule_id }: Line['reason']): boolean =>
  cap.kind === 'RULE' ? code === 'COMPLIANCE' && cap.rule_id === rule_id : cap.kind === code;

function Limits({ line }: { line: Line }) {
  return (
    <Table size="small" aria-label="Limits">
      <TableHead>
        <TableRow>
          <TableCell>Limit</TableCell>
          <TableCell align="right">Cap (par)</TableCell>
          <TableCell align="right">Headroom (par)</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {line.caps.map((cap) => (
          <TableRow key={cap.kind + cap.rule_id}>
            <TableCell>
              {LIMITS[cap.kind] ?? cap.kind} {cap.rule_id}
              {binds(cap, line.reason) && <strong> binding</strong>}
            </TableCell>
            <TableCell align="right">{par(cap.maximum)}</TableCell>
            <TableCell align="right">{par(cap.room)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const OUTCOMES: Record<string, string> = {
  PASS: 'Pass',
  BREACH: 'Breach',
  CAPPED: 'Capped',
  EXISTING_BREACH: 'Pre-existing breach',
  MISSING_DATA: 'Missing data',
};

function Rules({ line }: { line: Line }) {
  return (
    <Table size="small" aria-label="Rules">
      <TableHead>
        <TableRow>
          <TableCell>Rule</TableCell>
          <TableCell>Outcome</TableCell>
          <TableCell>Source</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {line.findings.map((finding) => (
          <TableRow key={finding.rule_id}>
            <TableCell>{finding.rule_id}</TableCell>
            <TableCell>{OUTCOMES[finding.outcome] ?? finding.outcome}</TableCell>
            <TableCell>{finding.source}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
