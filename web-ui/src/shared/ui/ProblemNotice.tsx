import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { troubleOf } from '../api/problem';
import { withSeparators } from '../format/numbers';

/** Names the reader knows instead of the wire's field names. */
const WORDS: Record<string, string> = {
  'order.security_id': 'Security',
  'order.quantity': 'Quantity',
  quantity: 'Quantity',
  'order.side': 'Side',
  'order.settlement_date': 'Settle date',
  'order.limit_price': 'Limit price',
  portfolio_groups: 'Portfolio groups',
  'parameters.weights': 'Weights',
  'parameters.custom_base': 'Custom values',
  'parameters.allocations': 'Instructions',
  'parameters.targets': 'Target weights',
  'parameters.metric_targets': 'Targets by account',
  'parameters.remainder_handling': 'Remainder',
  'parameters.gap_tolerance': 'Optimality gap',
  'parameters.max_iterations': 'Max iterations',
  'constraints.min_allocation': 'Min allocation',
  account_overrides: 'Manual',
  comment: 'Comment',
  reason: 'Reason',
  find: 'Find',
};

/** The plain name of a field, with its index or account where it has one. */
export function fieldInWords(field: string): string {
  const known = Object.keys(WORDS).find(
    (name) => field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`),
  );
  if (!known) {
    return field;
  }
  const rest = field
    .slice(known.length)
    .replace(/^\./, '')
    .replace(/^\[(.*)]$/, '$1')
    .replace(/\.fixed_quantity$/, '');
  return rest === '' ? (WORDS[known] ?? field) : `${WORDS[known]} (${rest})`;
}

/** A request that failed, as a sentence with what to quote. `children`: what to do about it. */
export function ProblemNotice({ error, children }: { error: unknown; children?: ReactNode }) {
  const trouble = troubleOf(error);
  return (
    <Alert severity="error" variant="outlined" sx={{ alignItems: 'flex-start' }}>
      <Typography>{withSeparators(trouble.sentence)}</Typography>
      {trouble.fields.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {trouble.fields.map(({ field, message }) => (
            <li key={field + message}>
              <strong>{fieldInWords(field)}</strong> {withSeparators(message)}
            </li>
          ))}
        </Box>
      )}
      {children && <Box sx={{ mt: 1 }}>{children}</Box>}
      {trouble.correlationId && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
          Ref {trouble.correlationId}
        </Typography>
      )}
    </Alert>
  );
}
