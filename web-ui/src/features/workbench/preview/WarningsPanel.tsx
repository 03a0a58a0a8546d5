import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Warning } from '../../../shared/api/contract';
import { par, withSeparators } from '../../../shared/format/numbers';
import { byType, WARNING_WORDS } from './findings';

const SHOWN = 100;

/** What each warning says; of very many the first. */
export function WarningMessages({ warnings }: { warnings: Warning[] }) {
  return (
    <>
      <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
        {warnings.slice(0, SHOWN).map((warning, at) => (
          <li key={at}>{withSeparators(warning.message)}</li>
        ))}
      </Box>
      {warnings.length > SHOWN && (
        <Typography color="textSecondary">
          and {par(warnings.length - SHOWN)} more; the grid shows them all.
        </Typography>
      )}
    </>
  );
}

/** Warnings by kind, each with its sentence, linked to the accounts they are about. */
export function WarningsPanel({
  warnings,
  onShow,
}: {
  warnings: Warning[];
  /** Asks for the accounts with this type of warning. */
  onShow: (type: string) => void;
}) {
  if (warnings.length === 0) {
    return <Alert severity="success">No warnings. Nothing stands between this split and its commit.</Alert>;
  }
  return byType(warnings).map(([type, list], index) => {
    return (
      <Accordion
        slotProps={{ heading: { component: 'h2' } }}
        key={type}
        disableGutters
        defaultExpanded={index === 0}
        variant="outlined"
      >
        <AccordionSummary expandIcon="▾">
          <Typography>
            <strong>{WARNING_WORDS[type] ?? type}</strong> · {par(list.length)}
          </Typography>
        </AccordionSummary>
        <AccordionDetails>
          {list.some((warning) => warning.account_id) && (
            <Button size="small" variant="outlined" onClick={() => onShow(type)}>
              Show these accounts in the grid
            </Button>
          )}
          <WarningMessages warnings={list} />
        </AccordionDetails>
      </Accordion>
    );
  });
}
