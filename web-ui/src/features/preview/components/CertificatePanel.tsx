import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Certificate } from '../../../shared/api/contract';
import { par } from '../../../shared/format/numbers';
import {
  proofInWords,
  provenWords,
  provesDispersion,
  smallPercent,
  targetOf,
} from '../../../shared/findings/findings';

/** The proof in plain words; its numbers on demand. */
export function CertificatePanel({ certificate }: { certificate: Certificate }) {
  const isDispersion = provesDispersion(certificate);
  const { name, unit } = targetOf({ certificate });
  const byNav = certificate.objective.endsWith('NAV)') ? ', NAV-weighted' : '';
  const aim = isDispersion ? `Dispersion of ${name}${byNav} (${unit})` : 'Unallocated par';
  const figure = (value: number) => (isDispersion ? value.toPrecision(12) : par(value));
  const details: [string, string][] = [
    ['Objective', aim],
    ['Achieved', figure(certificate.value)],
    ['Lower bound', figure(certificate.lower_bound)],
    ['Optimality gap', smallPercent(certificate.relative_gap)],
    ['Status', STATUS_WORDS[certificate.status] ?? certificate.status],
    ['Method', certificate.method],
    ['Iterations', par(certificate.iterations)],
    ['Time (ms)', certificate.elapsed_ms.toFixed(1)],
    ...coverOf(certificate),
  ];
  return (
    <Paper sx={{ p: 2 }}>
      <Typography variant="h2">{provenWords(certificate)}</Typography>
      <Typography sx={{ mt: 1 }}>
        {proofInWords(certificate)} A separate checker, which shares no code with the solver, verified the
        proof before the service returned this preview.
      </Typography>
      <Accordion
        slotProps={{ heading: { component: 'h3' } }}
        disableGutters
        variant="outlined"
        sx={{ '&, &.Mui-expanded:first-of-type': { mt: 2 } }}
      >
        <AccordionSummary expandIcon="▾">Proof details</AccordionSummary>
        <AccordionDetails>
          <Box
            component="dl"
            sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: 0.5, columnGap: 3 }}
          >
            {details.map(([name, value]) => (
              <Box key={name} sx={{ display: 'contents' }}>
                <Typography component="dt" color="textSecondary">
                  {name}
                </Typography>
                <Typography component="dd" sx={{ m: 0 }}>
                  {value}
                </Typography>
              </Box>
            ))}
          </Box>
        </AccordionDetails>
      </Accordion>
    </Paper>
  );
}

const STATUS_WORDS: Record<string, string> = {
  OPTIMAL: 'optimal',
  WITHIN_GAP_TOLERANCE: 'within tolerance',
  GAP_OPEN: 'gap above tolerance',
};

/** What the bound rests on; nothing where one sum proves it. */
function coverOf({ intervals }: Certificate): [string, string][] {
  const exact = intervals.filter((interval) => interval.exact).length;
  return [
    ...(intervals.length > 0 ? [['Intervals of the mean', par(intervals.length)] as [string, string]] : []),
    ...(exact > 0 ? [['of them proven by enumeration', par(exact)] as [string, string]] : []),
  ];
}
