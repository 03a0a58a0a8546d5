import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Certificate } from '../../../shared/api/contract';
import { par } from '../../../shared/format/numbers';
import { proofInWords, provenWords, smallPercent } from './findings';

/** The proof in plain words; its numbers on demand. */
export function CertificatePanel({ certificate }: { certificate: Certificate }) {
  const details: [string, string][] = [
    ['Objective', certificate.objective],
    ['Reached', certificate.value.toPrecision(12)],
    ['No legal split is below', certificate.lower_bound.toPrecision(12)],
    ['Relative gap', smallPercent(certificate.relative_gap)],
    ['Status', certificate.status],
    ['How', certificate.method],
    ['Steps of local search', par(certificate.iterations)],
    ['Time, ms', certificate.elapsed_ms.toFixed(1)],
    certificate.cases
      ? ['Cases told apart', par(certificate.cases.filter((node) => node.account === null).length)]
      : ['Intervals that cover every mean', par(certificate.intervals.length)],
  ];
  return (
    <Paper sx={{ p: 2 }}>
      <Typography variant="h2">{provenWords(certificate)}</Typography>
      <Typography sx={{ mt: 1 }}>
        {proofInWords(certificate)} A separate checker, which shares no code with the solver, has followed the
        proof again before you saw this page.
      </Typography>
      <Accordion
        slotProps={{ heading: { component: 'h3' } }}
        disableGutters
        variant="outlined"
        sx={{ mt: 2 }}
      >
        <AccordionSummary expandIcon="▾">Details of the proof</AccordionSummary>
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
